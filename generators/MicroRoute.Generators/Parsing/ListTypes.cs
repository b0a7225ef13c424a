using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that hold all values of a name.</summary>
internal static class ListTypes
{
    private static readonly HashSet<string> Lists = ["List", "IList", "ICollection"];

    private static readonly HashSet<string> ReadOnly = ["IEnumerable", "IReadOnlyCollection", "IReadOnlyList"];

    /// <param name="type">A type, without <c>?</c>.</param>
    /// <param name="element">What it holds.</param>
    public static ListForm Classify(ITypeSymbol type, out ITypeSymbol element)
    {
        element = type;
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            element = array.ElementType.WithoutNullable(out bool isNullable);
            return isNullable ? ListForm.None : ListForm.Array;
        }

        if (type is INamedTypeSymbol { ContainingType: null, TypeArguments: [var argument] }
            && type.ContainingNamespace is { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } })
        {
            element = argument.WithoutNullable(out bool isNullable);
            return isNullable ? ListForm.None
                : Lists.Contains(type.Name) ? ListForm.List
                : ReadOnly.Contains(type.Name) ? ListForm.Array
                : ListForm.None;
        }

        return ListForm.None;
    }

    private static ITypeSymbol WithoutNullable(this ITypeSymbol type, out bool isNullable)
    {
        isNullable = type.IsNullable();
        return type.WithoutNullable();
    }
}

/// <summary>What holds the values of a parameter.</summary>
internal enum ListForm
{
    /// <summary>There is one value only.</summary>
    None,

    /// <summary>An array, or what an array is.</summary>
    Array,

    /// <summary>A <c>List&lt;T&gt;</c>, or what a program adds to.</summary>
    List,
}
