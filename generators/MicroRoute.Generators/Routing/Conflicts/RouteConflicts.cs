using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing.Conflicts;

/// <summary>Finds what is wrong with routes beside each other.</summary>
internal sealed class RouteConflicts
{
    private readonly ILookup<int, PlannedRoute> _expansions;
    private readonly Dictionary<RequestVerb, RouteTrie> _tries = [];

    private RouteConflicts(IEnumerable<PlannedRoute> routes)
    {
        _expansions = routes.SelectMany(route => route.Expand()).ToLookup(route => route.Index);
        foreach (PlannedRoute route in _expansions.SelectMany(expansions => expansions))
        {
            if (!_tries.TryGetValue(route.Verb, out RouteTrie? trie))
            {
                _tries.Add(route.Verb, trie = new());
            }

            trie.Add(route);
        }
    }

    /// <summary>Finds the conflicts of all routes, by route.</summary>
    /// <param name="routes">The routes, each with an index of its own; without case, where that does not matter.</param>
    public static ILookup<int, RouteConflict> Find(IEnumerable<PlannedRoute> routes)
    {
        var conflicts = new RouteConflicts(routes);
        RouteConflict[] meeting = [.. conflicts.FindMeeting()];
        var pairs = new HashSet<(int, int?)>(meeting.Select(conflict => (conflict.Route, conflict.Other)));

        // Of two that meet neither is written to come first, whichever does.
        return meeting
            .Concat(conflicts.FindUnreachable().Where(conflict => !pairs.Contains((conflict.Route, conflict.Other))))
            .Concat(conflicts.FindSimilar())
            .Distinct()
            .ToLookup(conflict => conflict.Route);
    }

    private IEnumerable<RouteConflict> FindMeeting()
        => from expansions in _expansions
           from route in expansions
           from other in _tries[route.Verb].FindMeeting(route)

           // A catch-all that finds nothing left comes behind a route that ends there.
           where other.Index != route.Index && other.MissingRest == route.MissingRest
           let parting = RouteComparison.FindParting(route, other)
           select new RouteConflict(parting is null ? RouteConflictKind.Duplicate : RouteConflictKind.Ambiguous, route.Index, other.Index, parting ?? 0);

    private IEnumerable<RouteConflict> FindUnreachable()
    {
        foreach (IGrouping<int, PlannedRoute> expansions in _expansions)
        {
            PlannedRoute whole = expansions.First();
            int impossible = FindImpossible(whole);
            if (impossible >= 0)
            {
                yield return new(RouteConflictKind.Unreachable, whole.Index, null, impossible);
            }
            else if (expansions.Select(FindCovering).ToArray() is var covering && Array.TrueForAll(covering, other => other is not null))
            {
                yield return new(RouteConflictKind.Unreachable, whole.Index, covering[0]!.Index, RouteComparison.FindParting(whole, covering[0]!) ?? 0);
            }
        }
    }

    private static int FindImpossible(PlannedRoute route)
    {
        for (int i = 0; i < route.Segments.Count; i++)
        {
            if (route.Segments[i] is CapturingSegment segment && ConstraintFacts.Of(segment.Test).And(ConstraintFacts.NotEmpty).IsEmpty)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>GET answers HEAD too, where the place has no route for it.</summary>
    private PlannedRoute? FindCovering(PlannedRoute route)
        => new[] { route.Verb, RequestVerb.Get }
            .Take(route.Verb == RequestVerb.Head ? 2 : 1)
            .Where(_tries.ContainsKey)
            .SelectMany(verb => _tries[verb].FindCovering(route))
            .FirstOrDefault(other => other.Index != route.Index);

    private IEnumerable<RouteConflict> FindSimilar()
        => from alike in _expansions.SelectMany(expansions => expansions).Where(route => route.MissingRest is null).GroupBy(route => (route.Verb, RouteComparison.Skeleton(route)))
           from route in alike
           from other in alike
           where other.Index != route.Index && RouteComparison.FindParting(route, other) is not null
           select new RouteConflict(RouteConflictKind.Similar, route.Index, other.Index, RouteComparison.FindParting(route, other)!.Value);
}
