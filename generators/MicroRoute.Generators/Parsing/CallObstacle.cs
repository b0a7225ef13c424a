using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>An attribute with which what generated code calls or names does not compile, or vanishes.</summary>
/// <param name="Symbol">The member, or a type that contains it.</param>
/// <param name="Reason">What the attribute does, to follow the symbol's name.</param>
internal sealed record CallObstacle(ISymbol Symbol, string Reason)
{
    public static CallObstacle? Find(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                if (Describe(attribute) is { } reason)
                {
                    return new(symbol, reason);
                }
            }
        }

        return null;
    }

    /// <summary>Likewise, with the types of the parameters, which generated code names.</summary>
    public static CallObstacle? FindInSignature(IMethodSymbol method)
    {
        CallObstacle? obstacle = Find(method);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            obstacle ??= FindInType(parameter.Type);
        }

        return obstacle ?? FindPreferred(method);
    }

    /// <summary>Likewise, of a type and those that it is made of.</summary>
    public static CallObstacle? FindInType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => FindInType(array.ElementType),
        INamedTypeSymbol { SpecialType: SpecialType.None } named => Find(named) ?? named.TypeArguments.Select(FindInType).FirstOrDefault(obstacle => obstacle is not null),
        _ => null,
    };

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
                return new(method, "has an overload with a higher [OverloadResolutionPriority], which would be called in its place");
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
            ("CodeAnalysis", "ExperimentalAttribute", [{ Value: string id }]) => $"is [Experimental], so a use of it is the error {id}",
            ("Diagnostics", "ConditionalAttribute", [{ Value: string symbol }]) => $"is [Conditional], so calls of it vanish where '{symbol}' is not defined",
            ("InteropServices", "UnmanagedCallersOnlyAttribute", _) => "is [UnmanagedCallersOnly], so no managed code can call it",
            _ => null,
        };
}
