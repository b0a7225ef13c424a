using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>The names of types and namespaces. They are remembered for as long as their symbols live: every edit asks for all of them again, and
/// most belong to references, which no edit changes.</summary>
internal static class TypeNames
{
    private static readonly ConditionalWeakTable<ISymbol, string> CodeNames = new();
    private static readonly ConditionalWeakTable<ISymbol, string> FullNames = new();
    private static readonly ConditionalWeakTable<ISymbol, string> ShortNames = new();

    private static readonly SymbolDisplayFormat FullFormat = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
    private static readonly SymbolDisplayFormat CodeFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    /// <summary>The name that generated code can use anywhere, such as <c>global::App.Users</c>. It is the same for <c>(int A, int B)</c> and
    /// <c>(int, int)</c>, and for <see langword="dynamic"/> and <see langword="object"/>, which are one type to the runtime.</summary>
    public static string CodeName(this ITypeSymbol type)
        => CodeNames.GetValue(type, static symbol => string.Concat(symbol.ToDisplayParts(CodeFormat).Select(part => part.Symbol is IDynamicTypeSymbol ? "object" : part.ToString())));

    /// <summary>The whole name of a type or a namespace for people, such as <c>App.Users</c>.</summary>
    public static string FullName(this INamespaceOrTypeSymbol container)
        => FullNames.GetValue(container, static symbol => symbol.ToDisplayString(FullFormat));

    /// <summary>The name for people without its namespace, such as <c>int</c>, <c>DateTime</c> or <c>Users.Order</c>.</summary>
    public static string ShortName(this ITypeSymbol type)
        => ShortNames.GetValue(type, static symbol => ((ITypeSymbol)symbol).ToDisplayString(NullableFlowState.NotNull, SymbolDisplayFormat.CSharpShortErrorMessageFormat));
}
