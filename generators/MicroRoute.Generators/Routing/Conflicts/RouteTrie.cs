using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing.Conflicts;

/// <summary>A place in the tree of one method's routes, in which a route finds those that can get into its way without a look at
/// all the others.</summary>
internal sealed class RouteTrie
{
    private readonly Dictionary<string, RouteTrie> _literals = new(StringComparer.Ordinal);
    private readonly Dictionary<SegmentTest, Child> _parameters = [];
    private readonly Dictionary<SegmentTest, Child> _catchAlls = [];
    private readonly List<PlannedRoute> _ends = [];

    public void Add(PlannedRoute route)
    {
        RouteTrie place = this;
        foreach (TemplateSegment segment in route.Segments)
        {
            place = segment is LiteralSegment literal
                ? place.GetOrAdd(literal)
                : place.GetOrAdd((CapturingSegment)segment).Place;
        }

        place._ends.Add(route);
    }

    /// <summary>The routes of the same rank in every segment that a path may match too; the route itself is one of them.</summary>
    /// <param name="route">A route of the tree.</param>
    /// <param name="index">How many of its segments lie before this place.</param>
    public IEnumerable<PlannedRoute> FindMeeting(PlannedRoute route, int index = 0)
    {
        if (index == route.Segments.Count)
        {
            return _ends;
        }

        if (route.Segments[index] is LiteralSegment literal)
        {
            return _literals.TryGetValue(literal.Text, out RouteTrie? place) ? place.FindMeeting(route, index + 1) : [];
        }

        var segment = (CapturingSegment)route.Segments[index];
        SegmentTexts texts = GetOrAdd(segment).Texts;
        return ChildrenFor(segment).Values
            .Where(child => TestOrder.Rank(child.Texts.Test) == TestOrder.Rank(segment.Test) && !child.Texts.IsDisjointFrom(texts))
            .SelectMany(child => child.Place.FindMeeting(route, index + 1));
    }

    /// <summary>The routes that come before a route and match every path that it matches.</summary>
    /// <param name="route">The route.</param>
    /// <param name="index">How many of its segments lie before this place.</param>
    /// <param name="isBefore">Whether the way to this place comes before the route already; else it is the route's own.</param>
    public IEnumerable<PlannedRoute> FindCovering(PlannedRoute route, int index = 0, bool isBefore = false)
    {
        if (index == route.Segments.Count)
        {
            return isBefore ? _ends : [];
        }

        IEnumerable<PlannedRoute> covering = route.Segments[index] is LiteralSegment literal
            ? CoverLiteral(route, index, literal, isBefore)
            : CoverParameter(route, index, (CapturingSegment)route.Segments[index], isBefore);

        // A catch-all without a test takes whatever comes, and is tried last.
        return isBefore && _catchAlls.TryGetValue(SegmentTest.None, out Child? rest) ? covering.Concat(rest.Place._ends) : covering;
    }

    private IEnumerable<PlannedRoute> CoverLiteral(PlannedRoute route, int index, LiteralSegment literal, bool isBefore)
    {
        IEnumerable<PlannedRoute> same = _literals.TryGetValue(literal.Text, out RouteTrie? place) ? place.FindCovering(route, index + 1, isBefore) : [];

        // No parameter is tried before a literal.
        return !isBefore ? same : same.Concat(_parameters.Values
            .Where(child => child.Texts.Admits(literal))
            .SelectMany(child => child.Place.FindCovering(route, index + 1, isBefore)));
    }

    private IEnumerable<PlannedRoute> CoverParameter(PlannedRoute route, int index, CapturingSegment segment, bool isBefore)
    {
        var texts = new SegmentTexts(segment.Test);
        foreach (Child child in ChildrenFor(segment).Values)
        {
            int order = isBefore ? -1 : TestOrder.Instance.Compare(child.Texts.Test, segment.Test);
            if (order <= 0 && child.Texts.Subsumes(texts, mayBeEmpty: segment is CatchAllSegment))
            {
                foreach (PlannedRoute covering in child.Place.FindCovering(route, index + 1, order < 0))
                {
                    yield return covering;
                }
            }
        }
    }

    private Dictionary<SegmentTest, Child> ChildrenFor(CapturingSegment segment) => segment is CatchAllSegment ? _catchAlls : _parameters;

    private RouteTrie GetOrAdd(LiteralSegment literal)
    {
        if (!_literals.TryGetValue(literal.Text, out RouteTrie? place))
        {
            _literals.Add(literal.Text, place = new());
        }

        return place;
    }

    private Child GetOrAdd(CapturingSegment segment)
    {
        Dictionary<SegmentTest, Child> children = ChildrenFor(segment);
        if (!children.TryGetValue(segment.Test, out Child? child))
        {
            children.Add(segment.Test, child = new(new(segment.Test), new()));
        }

        return child;
    }

    private sealed record Child(SegmentTexts Texts, RouteTrie Place);
}
