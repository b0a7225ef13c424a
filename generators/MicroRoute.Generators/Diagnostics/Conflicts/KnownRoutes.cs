using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>All routes of a project's table, its own and those of its references, found once a compilation for all rules.</summary>
internal sealed class KnownRoutes
{
    private static readonly ConditionalWeakTable<Compilation, Holder> Known = new();

    private readonly ILookup<(string Shape, RequestVerb Verb), KnownRoute> _byKey;

    private KnownRoutes(Compilation compilation, CancellationToken cancellation)
    {
        var references = KnownReferences.Of(compilation);
        Options = references.Options;
        All = [.. FindOwn(compilation.Assembly.GlobalNamespace, cancellation), .. references.Routes];
        _byKey = All.ToLookup(KeyOf);
    }

    /// <summary>What the project asks for.</summary>
    public TableOptions Options { get; }

    /// <summary>The routes, the project's own first. Their templates are valid; their handlers need not be.</summary>
    public ImmutableArray<KnownRoute> All { get; }

    public static KnownRoutes Of(Compilation compilation, CancellationToken cancellation)
    {
        Holder holder = Known.GetOrCreateValue(compilation);

        // Rules run side by side; whoever comes first does it for the others. One that is cancelled leaves nothing behind.
        lock (holder)
        {
            return holder.Routes ??= new(compilation, cancellation);
        }
    }

    /// <summary>The route itself, and all others that match the same requests.</summary>
    public IEnumerable<KnownRoute> Like(KnownRoute route) => _byKey[KeyOf(route)];

    private (string Shape, RequestVerb Verb) KeyOf(KnownRoute route) => (CaseFolding.Fold(route.Template, Options.IgnoreCase).Shape, route.Verb);

    private static IEnumerable<KnownRoute> FindOwn(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return container.GetMembers().SelectMany(member => member switch
        {
            INamespaceOrTypeSymbol inner => FindOwn(inner, cancellation),
            IMethodSymbol method => Findings.Of(method).Routes,
            _ => [],
        });
    }

    private sealed class Holder
    {
        public KnownRoutes? Routes;
    }
}
