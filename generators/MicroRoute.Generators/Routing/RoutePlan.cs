using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>How a path finds its route, as data.</summary>
/// <param name="Root">Where the search begins.</param>
/// <param name="AllowSets">The sets of methods that a request can have collected when no route takes it.</param>
internal sealed record RoutePlan(MatchNode Root, EquatableArray<MethodSet> AllowSets)
{
    public static RoutePlan Create(IEnumerable<PlannedRoute> routes)
    {
        var leaves = new List<Leaf>();
        MatchNode root = new PlanBuilder(leaves).Build(new PathPosition(0, 0), routes.SelectMany(route => route.Expand()), segment: 0);
        return new(root, [.. MethodSet.CloseUnderUnion(leaves.Select(leaf => leaf.Allowed))]);
    }
}
