using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Names types where <c>?</c> behind a value type counts, and behind a reference type does not.</summary>
internal static class JsonTypeNames
{
    public static string Of(ITypeSymbol type) => (type.IsNullable() ? type : type.WithoutNullable()).CodeName();
}
