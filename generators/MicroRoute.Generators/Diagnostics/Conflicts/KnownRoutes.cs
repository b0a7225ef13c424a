using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using MicroRoute.Generators.Routing.Conflicts;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>All routes of a project's table, its own and those of its references, found once a compilation for all rules.</summary>
internal sealed class KnownRoutes
{
    private static readonly ConditionalWeakTable<Compilation, Holder> Known = new();

    private readonly Dictionary<KnownRoute, int> _indices;
    private readonly ILookup<int, RouteConflict> _conflicts;
    private readonly ILookup<int, RouteConflict> _buried;

    private KnownRoutes(Compilation compilation, CancellationToken cancellation)
    {
        var references = KnownReferences.Of(compilation);
        Options = references.Options;
        All = [.. FindOwn(compilation.Assembly.GlobalNamespace, cancellation), .. references.Routes];
        _indices = Enumerable.Range(0, All.Length).ToDictionary(index => All[index]);
        _conflicts = RouteConflicts.Find(All.Select((route, index) => new PlannedRoute(index, route.Verb, CaseFolding.Fold(route.Template, Options.IgnoreCase).Segments)));
        _buried = _conflicts
            .SelectMany(conflicts => conflicts)
            .Where(conflict => conflict is { Kind: RouteConflictKind.Unreachable, Other: not null } && All[conflict.Route] is ReferencedRoute)
            .ToLookup(conflict => conflict.Other!.Value);
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

    /// <summary>The conflicts of a route, of one kind.</summary>
    public IEnumerable<RouteConflict> ConflictsOf(KnownRoute route, RouteConflictKind kind)
        => _indices.TryGetValue(route, out int index) ? _conflicts[index].Where(conflict => conflict.Kind == kind) : [];

    /// <summary>The routes of references that are never reached because of a route, and in which segment they part from it.</summary>
    public IEnumerable<(KnownRoute Route, int Segment)> BuriedBy(KnownRoute route)
        => _indices.TryGetValue(route, out int index) ? _buried[index].Select(conflict => (All[conflict.Route], conflict.Segment)) : [];

    /// <summary>The other route of a conflict; <see langword="null"/> where the route is wrong alone.</summary>
    public KnownRoute? OtherOf(RouteConflict conflict) => conflict.Other is { } other ? All[other] : null;

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
