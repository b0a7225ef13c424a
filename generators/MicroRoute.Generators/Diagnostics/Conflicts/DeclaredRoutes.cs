using System.Runtime.CompilerServices;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>All routes of a compilation, found once for all rules.</summary>
internal sealed class DeclaredRoutes
{
    private static readonly ConditionalWeakTable<Compilation, DeclaredRoutes> Known = new();

    private ILookup<(string Shape, RequestVerb Verb), DeclaredRoute>? _byKey;

    public static DeclaredRoutes Of(Compilation compilation, CancellationToken cancellation)
    {
        DeclaredRoutes routes = Known.GetOrCreateValue(compilation);

        // Rules run side by side; whoever comes first does it for the others. One that is cancelled leaves nothing behind.
        lock (routes)
        {
            routes._byKey ??= FindAll(compilation.Assembly.GlobalNamespace, cancellation).ToLookup(route => route.Key);
        }

        return routes;
    }

    /// <summary>The route itself, and all others that match the same requests.</summary>
    public IEnumerable<DeclaredRoute> Like(DeclaredRoute route) => _byKey![route.Key];

    private static IEnumerable<DeclaredRoute> FindAll(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return container.GetMembers().SelectMany(member => member switch
        {
            INamespaceOrTypeSymbol inner => FindAll(inner, cancellation),
            IMethodSymbol method => Findings.Of(method).Routes,
            _ => [],
        });
    }
}
