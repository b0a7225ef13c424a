using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>What generated code can name and use.</summary>
internal static class JsonAccess
{
    /// <summary>Whether a type, its type arguments included, can be named.</summary>
    public static bool IsNameable(ITypeSymbol type, IAssemblySymbol assembly) => IsAccessible(type, assembly) && CallObstacle.FindInName(type, assembly) is null;

    /// <summary>Whether it can, as far as accessibility goes.</summary>
    public static bool IsAccessible(ITypeSymbol type, IAssemblySymbol assembly) => type switch
    {
        IArrayTypeSymbol array => IsAccessible(array.ElementType, assembly),
        INamedTypeSymbol named => Chain(named).All(one => IsReachable(one, assembly) && one.TypeArguments.All(argument => IsAccessible(argument, assembly))),
        _ => type.TypeKind == TypeKind.Dynamic,
    };

    /// <summary>Whether a member, or a type in its container, can be used, as far as its own accessibility goes.</summary>
    public static bool IsReachable(ISymbol member, IAssemblySymbol assembly) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => member is not INamedTypeSymbol { IsFileLocal: true },
        Accessibility.Internal or Accessibility.ProtectedOrInternal
            => member is not INamedTypeSymbol { IsFileLocal: true } && member.ContainingAssembly is { } own && (SymbolEqualityComparer.Default.Equals(own, assembly) || own.GivesAccessTo(assembly)),
        _ => false,
    };

    /// <summary>A type and the types around it.</summary>
    public static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            yield return type;
        }
    }
}
