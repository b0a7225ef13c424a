using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that have a meaning in a handler's signature, by name.</summary>
internal static class KnownTypes
{
    /// <summary>The runtime's namespace, and its assembly.</summary>
    public const string Namespace = "MicroRoute";

    public static bool IsRuntimeType(this ITypeSymbol? type, string name)
        => type?.Name == name && type is INamedTypeSymbol { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    /// <param name="type">A type.</param>
    /// <param name="space">A namespace below <c>System</c>, such as <c>Text.RegularExpressions</c>, or none for <c>System</c> itself.</param>
    /// <param name="name">The type's name.</param>
    public static bool IsSystemType(this ITypeSymbol type, string space, string name)
        => type.Name == name
        && type is INamedTypeSymbol { ContainingType: null, Arity: 0 }
        && IsSystem(type.ContainingNamespace, space);

    /// <summary><c>ReadOnlySpan&lt;byte&gt;</c>.</summary>
    public static bool IsUtf8Span(this ITypeSymbol type)
        => type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Byte }], ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary><c>Task</c> or <c>ValueTask</c>, with a result or without.</summary>
    public static bool IsTask(this ITypeSymbol type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 or 1, ContainingType: null } named && IsSystem(named.ContainingNamespace, "Threading.Tasks");

    /// <summary>What a task has for its result, which is nothing (<c>void</c>) for some; the type itself where it is no task.</summary>
    public static ITypeSymbol? WithoutTask(this ITypeSymbol type)
        => !type.IsTask() ? type : type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;

    /// <summary><c>Nullable&lt;T&gt;</c>.</summary>
    public static bool IsNullable(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type without <c>?</c>, and without what the project's nullable context says of it.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type)
        => type.IsNullable() ? ((INamedTypeSymbol)type).TypeArguments[0]
            : type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.None)
            : type;

    /// <summary>Whether a namespace is one below <c>System</c>, or that itself.</summary>
    public static bool IsSystem(INamespaceSymbol? own, string space)
    {
        while (space.Length > 0)
        {
            int dot = space.LastIndexOf('.');
            if (own?.Name != space.Substring(dot + 1))
            {
                return false;
            }

            own = own.ContainingNamespace;
            space = space.Substring(0, Math.Max(dot, 0));
        }

        return own is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
    }

    public static AttributeData? FindAttribute(this ISymbol symbol, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsRuntimeType(name))
            {
                return attribute;
            }
        }

        return null;
    }
}
