using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Names what describes a type.</summary>
internal static class JsonShortName
{
    /// <summary>A name of letters and digits, such as <c>ListOfUser</c>; other types may have the same.</summary>
    public static string Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Of(array.ElementType) + "Array",
        INamedTypeSymbol { Arity: > 0 } generic => $"{generic.Name}Of{string.Join("And", generic.TypeArguments.Select(Of))}",
        _ => type.Name,
    };
}
