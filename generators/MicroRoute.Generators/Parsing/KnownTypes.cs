using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that have a meaning in a handler's signature, by name.</summary>
internal static class KnownTypes
{
    /// <summary>A name that generated code can use anywhere.</summary>
    public static string CodeName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static bool IsRuntimeType(this ITypeSymbol? type, string name)
        => type is INamedTypeSymbol { ContainingNamespace: { Name: "MicroRoute", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;

    public static bool IsSystemType(this ITypeSymbol type, string name)
        => type is INamedTypeSymbol { ContainingType: null, Arity: 0 } && type.ToDisplayString() == name;

    /// <summary><c>ReadOnlySpan&lt;byte&gt;</c>.</summary>
    public static bool IsUtf8Span(this ITypeSymbol type)
        => type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Byte }], ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    public static AttributeData? FindAttribute(this ISymbol symbol, string name)
        => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.IsRuntimeType(name));
}
