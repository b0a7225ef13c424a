using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>What keeps the code from compiling with which generated code calls or names something, or makes it vanish.</summary>
/// <param name="Symbol">The member, a type that contains it, or one that is named.</param>
/// <param name="Reason">What does so and how to mend it, to follow the symbol's name.</param>
internal sealed record CallObstacle(ISymbol Symbol, string Reason)
{
    public static CallObstacle? Find(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (FindAt(symbol) is { } obstacle)
            {
                return obstacle;
            }
        }

        return null;
    }

    /// <summary>Likewise, with the types of the parameters. Of those that a handler takes only enums are not the framework's.</summary>
    public static CallObstacle? FindInSignature(IMethodSymbol method)
    {
        CallObstacle? obstacle = Find(method);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            ITypeSymbol type = parameter.Type.WithoutNullable();
            obstacle ??= type.TypeKind == TypeKind.Enum ? FindInName(type, method.ContainingAssembly) : null;
        }

        return obstacle ?? FindPreferred(method);
    }

    /// <summary>What is wrong with a type's name: with the type, with those around it, or with a type argument.</summary>
    public static CallObstacle? FindInName(ITypeSymbol? type, IAssemblySymbol user) => type switch
    {
        IArrayTypeSymbol array => FindInName(array.ElementType, user),
        INamedTypeSymbol named => FindAt(named)
            ?? FindAlias(named, user)
            ?? named.TypeArguments.Select(argument => FindInName(argument, user)).FirstOrDefault(obstacle => obstacle is not null)
            ?? FindInName(named.ContainingType, user),
        _ => null,
    };

    private static CallObstacle? FindAt(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (Describe(attribute) is { } reason)
            {
                return new(symbol, reason + "; remove the attribute");
            }
        }

        return null;
    }

    private static CallObstacle? FindAlias(INamedTypeSymbol type, IAssemblySymbol user)
        => user is ISourceAssemblySymbol { Compilation: var compilation } && ReferenceAlias.Of(type, compilation) is not ReferenceAlias.Global and var alias
            ? new(type, $"is known by the alias '{alias}' only, and generated code says '{ReferenceAlias.Global}'; add '{ReferenceAlias.Global}' to the aliases of the reference")
            : null;

    /// <summary>An overload that the compiler would take in the place of the handler.</summary>
    private static CallObstacle? FindPreferred(IMethodSymbol method)
    {
        foreach (ISymbol member in method.ContainingType.GetMembers(method.Name))
        {
            if (member is IMethodSymbol other
                && !other.Equals(method, SymbolEqualityComparer.Default)
                && other.Parameters.Length >= method.Parameters.Length
                && PriorityOf(other) > PriorityOf(method))
            {
                return new(method, "has an overload with a higher [OverloadResolutionPriority], which would be called in its place; remove that attribute");
            }
        }

        return null;
    }

    private static int PriorityOf(IMethodSymbol method)
        => method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "OverloadResolutionPriorityAttribute", ContainingNamespace.Name: "CompilerServices" })
            is { ConstructorArguments: [{ Value: int priority }] } ? priority : 0;

    private static string? Describe(AttributeData attribute)
        => (attribute.AttributeClass?.ContainingNamespace.Name, attribute.AttributeClass?.Name, attribute.ConstructorArguments) switch
        {
            ("System", "ObsoleteAttribute", [_, { Value: true }]) => "is [Obsolete] with 'error: true', so nothing that uses it compiles",
            ("Diagnostics", "ConditionalAttribute", [{ Value: string symbol }]) => $"is [Conditional], so calls of it vanish where '{symbol}' is not defined",
            ("InteropServices", "UnmanagedCallersOnlyAttribute", _) => "is [UnmanagedCallersOnly], so no managed code can call it",
            _ => null,
        };
}
