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
    {
        if (value.Kind == ValueKind.Span)
        {
            return [];
        }

        var checks = new List<CheckModel>();
        foreach (AttributeData attribute in AttributesOf(target.Symbol).Where(IsValidation))
        {
            if (Read(attribute, target, value) is not { } check)
            {
                skip(attribute);
            }
            else if (check.Condition != Always)
            {
                // Null is nobody's business but [Required]'s.
                bool skipsNull = CanBeNull(value) && attribute.AttributeClass!.Name != "RequiredAttribute";
                checks.Add(skipsNull ? check with { Condition = $"{Value} is null || ({check.Condition})" } : check);
            }
        }

        return checks.ToEquatableArray();
    }

    private static bool CanBeNull(ValueModel value) => value.IsNullable || value.Fallback == "null!" || (value.IsReferenceType && value.KeepsInitial);

    /// <summary>Those of a record's parameter may stand on its property.</summary>
    private static IEnumerable<AttributeData> AttributesOf(ISymbol symbol)
        => symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
            ? symbol.GetAttributes().Concat(constructor.ContainingType.GetMembers(symbol.Name).OfType<IPropertySymbol>().SelectMany(property => property.GetAttributes()))
            : symbol.GetAttributes();

    private static bool IsValidation(AttributeData attribute)
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

    private static CheckModel? Read(AttributeData attribute, BindingTarget target, ValueModel value)
    {
        if (!KnownTypes.IsSystem(attribute.AttributeClass!.ContainingNamespace, "ComponentModel.DataAnnotations"))
        {
            return null;
        }

        string name = value.WireName;
        bool isText = value is { Kind: ValueKind.Text, List: ListForm.None };
        return (attribute.AttributeClass.Name, attribute.ConstructorArguments) switch
        {
            ("RequiredAttribute", _) => new(Present(attribute, value, isText), CheckMessage.Of(attribute, "The {0} field is required.", name)),
            ("RangeAttribute", _) when value.List == ListForm.None => RangeCheck.Read(attribute, name, target.Type.WithoutNullable()),
            ("StringLengthAttribute", [{ Value: int greatest }]) when isText => OfLength(attribute, name, greatest),
            ("MinLengthAttribute", [{ Value: int least }]) when LengthOf(value) is { } length
                => new($"{length} >= {least}", CheckMessage.Of(attribute, "The field {0} must be a string or array type with a minimum length of '{1}'.", name, least)),
            ("MaxLengthAttribute", [{ Value: int greatest }]) when LengthOf(value) is { } length
                => new($"{length} <= {greatest}", CheckMessage.Of(attribute, "The field {0} must be a string or array type with a maximum length of '{1}'.", name, greatest)),
            ("LengthAttribute", [{ Value: int least }, { Value: int greatest }]) when LengthOf(value) is { } length
                => new($"{length} >= {least} && {length} <= {greatest}",
                    CheckMessage.Of(attribute, "The field {0} must be a string or collection type with a minimum length of '{1}' and maximum length of '{2}'.", name, least, greatest)),
            ("RegularExpressionAttribute", [{ Value: string pattern }]) when isText
                => new($"BoundCheck.IsMatch({CheckModel.Regex}, {Value})", CheckMessage.Of(attribute, "The field {0} must match the regular expression '{1}'.", name, pattern), pattern),
            ("EmailAddressAttribute", _) when isText => new($"BoundCheck.IsEmailAddress({Value})", CheckMessage.Of(attribute, "The {0} field is not a valid e-mail address.", name)),
            ("UrlAttribute", _) when isText
                => new($"BoundCheck.IsUrl({Value})", CheckMessage.Of(attribute, "The {0} field is not a valid fully-qualified http, https, or ftp URL.", name)),
            ("Base64StringAttribute", _) when isText => new($"BoundCheck.IsBase64({Value})", CheckMessage.Of(attribute, "The {0} field is not a valid Base64 encoding.", name)),
            ("AllowedValuesAttribute", [{ Kind: TypedConstantKind.Array } values]) when Alternatives(values, target, value) is { } pattern
                => new($"{Value} is {pattern}", CheckMessage.Of(attribute, "The {0} field does not equal any of the values specified in AllowedValuesAttribute.", name)),
            ("DeniedValuesAttribute", [{ Kind: TypedConstantKind.Array } values]) when Alternatives(values, target, value) is { } pattern
                => new($"{Value} is not ({pattern})", CheckMessage.Of(attribute, "The {0} field equals one of the values specified in DeniedValuesAttribute.", name)),
            _ => null,
        };
    }

    private static string Present(AttributeData attribute, ValueModel value, bool isText)
        => isText && !attribute.NamedArguments.Any(argument => argument is { Key: "AllowEmptyStrings", Value.Value: true }) ? $"!string.IsNullOrWhiteSpace({Value})"
            : CanBeNull(value) ? $"{Value} is not null"
            : Always;

    private static CheckModel OfLength(AttributeData attribute, string name, int greatest)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "MinimumLength").Value.Value is int and not 0 and var least
            ? new($"{Value}.Length >= {least} && {Value}.Length <= {greatest}",
                CheckMessage.Of(attribute, "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.", name, greatest, least))
            : new($"{Value}.Length <= {greatest}", CheckMessage.Of(attribute, "The field {0} must be a string with a maximum length of {1}.", name, greatest));

    private static string? LengthOf(ValueModel value) => value switch
    {
        { List: ListForm.None, Kind: ValueKind.Text } => $"{Value}.Length",
        { List: ListForm.None } => null,
        { TypeName: var type } when type.EndsWith("[]", StringComparison.Ordinal) => $"{Value}.Length",

        // An enumerable has no count that could be asked for.
        { TypeName: var type } when type.Contains(".IEnumerable<") => null,
        _ => $"{Value}.Count",
    };

    /// <summary>Constants as a pattern, if they are of the value's type, as the attribute asks for.</summary>
    private static string? Alternatives(TypedConstant values, BindingTarget target, ValueModel value)
    {
        ITypeSymbol type = target.Type.WithoutNullable();
        bool areFit = value.List == ListForm.None && !values.Values.IsEmpty
            && values.Values.All(one => one.IsNull ? CanBeNull(value) : one.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && SymbolEqualityComparer.Default.Equals(one.Type, type));
        return areFit ? string.Join(" or ", values.Values.Select(Render)) : null;
    }

    private static string Render(TypedConstant constant)
        => constant.IsNull ? "null"
            : constant.Value is string text ? CSharp.Literal(text)
            : ServiceParser.Render(constant);
}
