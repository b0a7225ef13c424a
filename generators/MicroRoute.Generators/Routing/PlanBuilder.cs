using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>Builds the tree of a plan, place by place.</summary>
/// <param name="leaves">Takes every leaf.</param>
internal sealed class PlanBuilder(List<Leaf> leaves)
{
    /// <param name="start">The path's begin, or where a parameter's segment ends.</param>
    /// <param name="routes">The routes that come through it.</param>
    /// <param name="segment">How many of their segments lie before it.</param>
    public MatchNode Build(PathPosition start, IEnumerable<PlannedRoute> routes, int segment)
        => Build(start, "", RouteSuffix.InOrder(routes, segment));

    /// <param name="start">Where the node is.</param>
    /// <param name="text">What lies before it, since a parameter or the path's begin.</param>
    /// <param name="suffixes">What all begin with it, in order.</param>
    public MatchNode Build(PathPosition start, string text, IReadOnlyList<RouteSuffix> suffixes)
    {
        ILookup<SuffixEnd, RouteSuffix> here = suffixes.TakeWhile(suffix => suffix.Text.Length == text.Length).ToLookup(suffix => suffix.End);
        return new(
            start,
            here.Contains(SuffixEnd.Path) ? CreateLeaf(here[SuffixEnd.Path]) : null,
            DecisionBuilder.Create(BuildTexts(start, text, suffixes), item => item.Text),
            here.Contains(SuffixEnd.Parameter) ? BuildBranch(start, [.. here[SuffixEnd.Parameter]]) : null);
    }

    private IEnumerable<MatchText> BuildTexts(PathPosition start, string text, IReadOnlyList<RouteSuffix> suffixes)
    {
        foreach (RouteSuffix[] group in RouteSuffix.GroupByBegin(suffixes.SkipWhile(suffix => suffix.Text.Length == text.Length)))
        {
            string own = group[0].Text.Substring(text.Length);
            yield return new(own, Build(start.After(own), group[0].Text, group));
        }
    }

    private ParameterBranch BuildBranch(PathPosition start, RouteSuffix[] suffixes)
    {
        int segment = suffixes[0].Next + 1;
        return new(
            start,
            segment,
            [.. GroupByTest<ParameterSegment>(suffixes).Select(group => new ParameterChild(group.Key, Build(new(segment, 0), group.Select(suffix => suffix.Route), segment)))],
            [.. GroupByTest<CatchAllSegment>(suffixes).Select(group => new CatchAllChild(group.Key, CreateLeaf(group)))]);
    }

    private static IEnumerable<IGrouping<SegmentTest, RouteSuffix>> GroupByTest<T>(RouteSuffix[] suffixes)
        where T : CapturingSegment
        => suffixes
            .Where(suffix => suffix.Parameter is T)
            .GroupBy(suffix => suffix.Parameter.Test)
            .OrderBy(group => group.Key, TestOrder.Instance);

    private Leaf CreateLeaf(IEnumerable<RouteSuffix> suffixes)
    {
        var leaf = Leaf.Create(suffixes.Select(suffix => suffix.Route));
        leaves.Add(leaf);
        return leaf;
    }
}
