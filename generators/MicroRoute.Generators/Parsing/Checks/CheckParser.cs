using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing.Checks;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations on what is bound.</summary>
internal static class CheckParser
{
    private const string Value = CheckModel.Value;
    private const string Always = "true";

    /// <param name="target">What is bound.</param>
    /// <param name="value">What it is made of.</param>
    /// <param name="skip">Is given the attributes that are not understood.</param>
    public static EquatableArray<CheckModel> Parse(BindingTarget target, ValueModel value, Action<AttributeData> skip)
        => value.Kind == ValueKind.Span ? [] : Parse(AttributesOf(target.Symbol), CheckedValue.Of(target, value), skip);

    /// <param name="attributes">The attributes.</param>
    /// <param name="value">What has them.</param>
    /// <param name="skip">Is given those that are not understood.</param>
    public static EquatableArray<CheckModel> Parse(IEnumerable<AttributeData> attributes, CheckedValue value, Action<AttributeData> skip)
    {
        var checks = new List<CheckModel>();
        foreach (AttributeData attribute in attributes.Where(IsValidation))
        {
            if (Read(attribute, value) is not { } check)
            {
                skip(attribute);
            }
            else if (check.Condition != Always)
            {
                // Null is nobody's business but [Required]'s.
                bool skipsNull = value.CanBeNull && attribute.AttributeClass!.Name != "RequiredAttribute";
                checks.Add(skipsNull ? check with { Condition = $"{Value} is null || ({check.Condition})" } : check);
            }
        }

        return checks.ToEquatableArray();
    }

    /// <summary>Those of a record's parameter may stand on its property, and the other way round.</summary>
    public static IEnumerable<AttributeData> AttributesOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
            => symbol.GetAttributes().Concat(constructor.ContainingType.GetMembers(symbol.Name).OfType<IPropertySymbol>().SelectMany(property => property.GetAttributes())),
        IPropertySymbol { ContainingType: { IsRecord: true } type } property
            => symbol.GetAttributes().Concat(type.InstanceConstructors
                .SelectMany(constructor => constructor.Parameters)
                .Where(parameter => parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
                .SelectMany(parameter => parameter.GetAttributes())),
        _ => symbol.GetAttributes(),
    };

    /// <summary>Whether an attribute is meant to check a value.</summary>
    public static bool IsValidation(AttributeData attribute)
    {
        for (INamedTypeSymbol? type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.IsSystemType("ComponentModel.DataAnnotations", "ValidationAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    private static CheckModel? Read(AttributeData attribute, CheckedValue value)
    {
        if (!KnownTypes.IsSystem(attribute.AttributeClass!.ContainingNamespace, "ComponentModel.DataAnnotations"))
        {
            return null;
        }

        string name = value.Name;
        bool isText = value.IsText;
        return (attribute.AttributeClass.Name, attribute.ConstructorArguments) switch
        {
            ("RequiredAttribute", _) => new(Present(attribute, value), CheckMessage.Of(attribute, "The {0} field is required.", name)),
            ("RangeAttribute", _) when !value.IsList => RangeCheck.Read(attribute, name, value.Type),
            ("StringLengthAttribute", [{ Value: int greatest }]) when isText => OfLength(attribute, name, greatest),
            ("MinLengthAttribute", [{ Value: int least }]) when value.Length is { } length
                => new($"{length} >= {least}", CheckMessage.Of(attribute, "The field {0} must be a string or array type with a minimum length of '{1}'.", name, least)),
            ("MaxLengthAttribute", [{ Value: int greatest }]) when value.Length is { } length
                => new($"{length} <= {greatest}", CheckMessage.Of(attribute, "The field {0} must be a string or array type with a maximum length of '{1}'.", name, greatest)),
            ("LengthAttribute", [{ Value: int least }, { Value: int greatest }]) when value.Length is { } length
                => new($"{length} >= {least} && {length} <= {greatest}",
                    CheckMessage.Of(attribute, "The field {0} must be a string or collection type with a minimum length of '{1}' and maximum length of '{2}'.", name, least, greatest)),
            ("RegularExpressionAttribute", [{ Value: string pattern }]) when isText
                => new($"BoundCheck.IsMatch({CheckModel.Regex}, {Value})", CheckMessage.Of(attribute, "The field {0} must match the regular expression '{1}'.", name, pattern), pattern),
            ("EmailAddressAttribute", _) when isText => new($"BoundCheck.IsEmailAddress({Value})", CheckMessage.Of(attribute, "The {0} field is not a valid e-mail address.", name)),
            ("UrlAttribute", _) when isText
                => new($"BoundCheck.IsUrl({Value})", CheckMessage.Of(attribute, "The {0} field is not a valid fully-qualified http, https, or ftp URL.", name)),
            ("Base64StringAttribute", _) when isText => new($"BoundCheck.IsBase64({Value})", CheckMessage.Of(attribute, "The {0} field is not a valid Base64 encoding.", name)),
            ("AllowedValuesAttribute", [{ Kind: TypedConstantKind.Array } values]) when Alternatives(values, value) is { } pattern
                => new($"{Value} is {pattern}", CheckMessage.Of(attribute, "The {0} field does not equal any of the values specified in AllowedValuesAttribute.", name)),
            ("DeniedValuesAttribute", [{ Kind: TypedConstantKind.Array } values]) when Alternatives(values, value) is { } pattern
                => new($"{Value} is not ({pattern})", CheckMessage.Of(attribute, "The {0} field equals one of the values specified in DeniedValuesAttribute.", name)),
            _ => null,
        };
    }

    private static string Present(AttributeData attribute, CheckedValue value)
        => value.IsText && !attribute.NamedArguments.Any(argument => argument is { Key: "AllowEmptyStrings", Value.Value: true }) ? $"!string.IsNullOrWhiteSpace({Value})"
            : value.CanBeNull ? $"{Value} is not null"
            : Always;

    private static CheckModel OfLength(AttributeData attribute, string name, int greatest)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "MinimumLength").Value.Value is int and not 0 and var least
            ? new($"{Value}.Length >= {least} && {Value}.Length <= {greatest}",
                CheckMessage.Of(attribute, "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.", name, greatest, least))
            : new($"{Value}.Length <= {greatest}", CheckMessage.Of(attribute, "The field {0} must be a string with a maximum length of {1}.", name, greatest));

    /// <summary>Constants as a pattern, if they are of the value's type, as the attribute asks for.</summary>
    private static string? Alternatives(TypedConstant values, CheckedValue value)
    {
        bool areFit = !value.IsList && !values.Values.IsEmpty
            && values.Values.All(one => one.IsNull ? value.CanBeNull : one.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && SymbolEqualityComparer.Default.Equals(one.Type, value.Type));
        return areFit ? string.Join(" or ", values.Values.Select(Render)) : null;
    }

    private static string Render(TypedConstant constant)
        => constant.IsNull ? "null"
            : constant.Value is string text ? CSharp.Literal(text)
            : ServiceParser.Render(constant);
}
