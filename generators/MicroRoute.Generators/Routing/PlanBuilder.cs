using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>Builds the tree of a plan, node by node.</summary>
/// <param name="leaves">Takes every leaf.</param>
internal sealed class PlanBuilder(List<Leaf> leaves)
{
    /// <param name="start">Where the node is.</param>
    /// <param name="routes">The routes that come through it.</param>
    /// <param name="segment">How many of their segments lie before it.</param>
    public MatchNode Build(PathPosition start, IReadOnlyList<PlannedRoute> routes, int segment)
    {
        Route[] suffixes = [.. routes.Select(route => new Route(route, segment))];
        return new(start, DecisionBuilder.Build([.. BuildTails(suffixes, isRoot: segment == 0), .. BuildRuns(start, suffixes)]));
    }

    private IEnumerable<Way> BuildTails(Route[] suffixes, bool isRoot)
    {
        // A catch-all matches an empty rest too, with its slash (where it stands) or without it. A whole path is never empty.
        var catchAlls = suffixes
            .Where(suffix => suffix.IsCatchAll && !(isRoot && suffix.Literals.Length == 0))
            .ToLookup(suffix => suffix.Literals, suffix => suffix.Planned);
        var ends = suffixes.Where(suffix => !suffix.HasParameter).ToLookup(suffix => suffix.Literals, suffix => suffix.Planned);
        return ends.Select(end => end.Key)
            .Concat(catchAlls.Select(catchAll => catchAll.Key))
            .Distinct()
            .Select(text => new Tail(text, CreateLeaf(ends[text], catchAlls[text])));
    }

    private IEnumerable<Way> BuildRuns(PathPosition start, Route[] suffixes)
        => suffixes
            .Where(suffix => suffix.HasParameter)
            .GroupBy(suffix => suffix.Literals + "/")
            .Select(group => new Run(group.Key, BuildBranch(start.After(group.Key), [.. group])));

    private ParameterBranch BuildBranch(PathPosition start, Route[] suffixes)
    {
        int segment = suffixes[0].Next + 1;
        ParameterChild[] children = [.. suffixes
            .Where(suffix => !suffix.IsCatchAll)
            .GroupBy(suffix => suffix.Constraint)
            .OrderBy(group => group.Key)
            .Select(group => new ParameterChild(group.Key, Build(new(segment, 0), [.. group.Select(suffix => suffix.Planned)], segment)))];
        PlannedRoute[] catchAlls = [.. suffixes.Where(suffix => suffix.IsCatchAll).Select(suffix => suffix.Planned)];
        return new(start, segment, [.. children], catchAlls.Length == 0 ? null : CreateLeaf(catchAlls, []));
    }

    private Leaf CreateLeaf(IEnumerable<PlannedRoute> routes, IEnumerable<PlannedRoute> catchAlls)
    {
        var leaf = Leaf.Create(routes, catchAlls);
        leaves.Add(leaf);
        return leaf;
    }

    /// <summary>What is left of a route behind a node: literals, then perhaps a parameter.</summary>
    private sealed class Route
    {
        public Route(PlannedRoute planned, int segment)
        {
            Planned = planned;
            Next = segment;
            while (Next < planned.Segments.Count && planned.Segments[Next] is LiteralSegment literal)
            {
                Literals += "/" + literal.Text;
                Next++;
            }
        }

        public PlannedRoute Planned { get; }

        /// <summary>The literals, each behind its slash.</summary>
        public string Literals { get; } = "";

        /// <summary>The index of the segment behind the literals.</summary>
        public int Next { get; }

        public bool HasParameter => Next < Planned.Segments.Count;

        public bool IsCatchAll => HasParameter && Planned.Segments[Next] is CatchAllSegment;

        public Constraint Constraint => ((ParameterSegment)Planned.Segments[Next]).Constraint;
    }
}
