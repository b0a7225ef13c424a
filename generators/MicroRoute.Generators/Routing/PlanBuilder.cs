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
        return new(
            start,
            DecisionBuilder.ForWhole(BuildTails(suffixes, isRoot: segment == 0), tail => tail.Text),
            BuildRuns(start, [.. suffixes.Where(suffix => suffix.HasParameter)], skip: 0));
    }

    private List<Tail> BuildTails(Route[] suffixes, bool isRoot)
    {
        // A catch-all matches an empty rest too, with its slash (where it stands) or without it. A whole path is never empty.
        var catchAlls = suffixes
            .Where(suffix => suffix.IsCatchAll && !(isRoot && suffix.Literals.Length == 0))
            .ToLookup(suffix => suffix.Literals, suffix => suffix.Planned);
        var ends = suffixes.Where(suffix => !suffix.HasParameter).ToLookup(suffix => suffix.Literals, suffix => suffix.Planned);
        return [.. ends.Select(end => end.Key)
            .Concat(catchAlls.Select(catchAll => catchAll.Key))
            .Distinct()
            .OrderBy(text => text, StringComparer.Ordinal)
            .Select(text => new Tail(text, CreateLeaf(ends[text], catchAlls[text])))];
    }

    /// <summary>Texts that begin with another text of the group go below it.</summary>
    private Decision<Run> BuildRuns(PathPosition start, Route[] suffixes, int skip)
    {
        var runs = new List<Run>();
        foreach (string text in suffixes.Select(suffix => suffix.Run).Distinct().OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).ToArray())
        {
            if (runs.Exists(run => StartsWith(text, skip, run.Text)))
            {
                continue;
            }

            string own = text.Substring(skip);
            PathPosition end = start.After(own);
            Route[] here = [.. suffixes.Where(suffix => suffix.Run == text)];
            Route[] longer = [.. suffixes.Where(suffix => suffix.Run.Length > text.Length && suffix.Run.StartsWith(text, StringComparison.Ordinal))];
            runs.Add(new(start, own, BuildRuns(end, longer, text.Length), BuildBranch(end, here)));
        }

        return DecisionBuilder.ForStart(runs, run => run.Text);
    }

    private static bool StartsWith(string text, int skip, string begin)
        => string.CompareOrdinal(text, skip, begin, 0, begin.Length) == 0;

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

        /// <summary>The text up to the parameter.</summary>
        public string Run => Literals + "/";

        /// <summary>The index of the segment behind the literals.</summary>
        public int Next { get; }

        public bool HasParameter => Next < Planned.Segments.Count;

        public bool IsCatchAll => HasParameter && Planned.Segments[Next] is CatchAllSegment;

        public Constraint Constraint => ((ParameterSegment)Planned.Segments[Next]).Constraint;
    }
}
