using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Json;

/// <summary>Reads the attributes of System.Text.Json.</summary>
internal static class JsonAttributes
{
    /// <summary>The condition of a member that is always left out.</summary>
    public const string Always = "JsonIgnoreCondition.Always";

    /// <summary>That what a member has is filled, rather than replaced.</summary>
    public const string Populate = "JsonObjectCreationHandling.Populate";

    private const string Namespace = "Text.Json.Serialization";

    /// <summary>Finds one, such as <c>JsonIgnore</c>.</summary>
    public static AttributeData? FindJson(this ISymbol symbol, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Name == name + "Attribute" && type.IsSystemType(Namespace, type.Name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The value of an attribute's only argument, if the attribute is there.</summary>
    public static object? FindJsonValue(this ISymbol symbol, string name)
        => symbol.FindJson(name) is { ConstructorArguments: [{ Kind: not TypedConstantKind.Array } argument] } ? argument.Value : null;

    /// <summary>That value as C#, where it is of an enum of that namespace.</summary>
    public static string? FindJsonEnum(this ISymbol symbol, string name)
        => symbol.FindJson(name) is { ConstructorArguments: [{ Kind: TypedConstantKind.Enum } argument] } ? Write(argument) : null;

    /// <summary>When a member is left out, as C#; <see langword="null"/> where nothing is said.</summary>
    public static string? FindIgnoreCondition(this ISymbol symbol)
        => symbol.FindJson("JsonIgnore") is not { } ignore ? null
            : ignore.NamedArguments.FirstOrDefault(argument => argument.Key == "Condition").Value is { Kind: TypedConstantKind.Enum } condition ? Write(condition)
            : Always;

    /// <summary>The attribute that names a converter, one of the user's own kind too.</summary>
    public static AttributeData? FindConverter(this ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            for (INamedTypeSymbol? type = attribute.AttributeClass; type is not null; type = type.BaseType)
            {
                if (type.IsSystemType(Namespace, "JsonConverterAttribute"))
                {
                    return attribute;
                }
            }
        }

        return null;
    }

    private static string Write(TypedConstant value) => value.ToCSharpString().Replace("System." + Namespace + ".", "");
}
