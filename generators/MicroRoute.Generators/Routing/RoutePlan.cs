using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>How a path finds its route, as data.</summary>
/// <param name="Shared">What is looked at first: begins of paths that are many and followed by the same.</param>
/// <param name="Root">Where the search for all other routes begins.</param>
/// <param name="AllowSets">The sets of methods that a request can have collected when no route takes it.</param>
internal sealed record RoutePlan(EquatableArray<SharedSubtree> Shared, MatchNode Root, EquatableArray<MethodSet> AllowSets)
{
    public static RoutePlan Create(IEnumerable<PlannedRoute> routes)
    {
        var leaves = new List<Leaf>();
        var builder = new PlanBuilder(leaves);
        RouteSuffix[] suffixes = RouteSuffix.InOrder(routes.SelectMany(route => route.Expand()), segment: 0);
        EquatableArray<SharedSubtree> shared = [.. new SubtreeSharing(builder).Find(suffixes)];
        var texts = new HashSet<string>(shared.SelectMany(subtree => subtree.Texts).Select(text => text.Text), StringComparer.Ordinal);
        MatchNode root = builder.Build(new PathPosition(0, 0), "", [.. SubtreeSharing.Without(texts, suffixes)]);
        return new(shared, root, [.. MethodSet.CloseUnderUnion(leaves.Select(leaf => leaf.Allowed))]);
    }
}
