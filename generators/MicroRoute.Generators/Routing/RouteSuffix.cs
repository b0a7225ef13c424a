using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>What is left of a route behind a place, up to its next parameter.</summary>
/// <param name="Route">The route.</param>
/// <param name="Text">The literals, each behind its slash, and the slash before a parameter.</param>
/// <param name="Next">The index of the segment behind the literals.</param>
/// <param name="End">What comes behind the text.</param>
internal sealed record RouteSuffix(PlannedRoute Route, string Text, int Next, SuffixEnd End)
{
    public CapturingSegment Parameter => (CapturingSegment)Route.Segments[Next];

    /// <param name="route">A route.</param>
    /// <param name="segment">How many of its segments lie before the place.</param>
    public static RouteSuffix Of(PlannedRoute route, int segment)
    {
        string text = "";
        int next = segment;
        for (; next < route.Segments.Count && route.Segments[next] is LiteralSegment literal; next++)
        {
            text += "/" + literal.Text;
        }

        return next == route.Segments.Count
            ? new(route, text, next, SuffixEnd.Path)
            : new(route, text + "/", next, SuffixEnd.Parameter);
    }

    /// <param name="routes">Some routes.</param>
    /// <param name="segment">How many of their segments lie before the place.</param>
    /// <returns>What is left of each, by their texts.</returns>
    public static RouteSuffix[] InOrder(IEnumerable<PlannedRoute> routes, int segment)
        => [.. routes.Select(route => Of(route, segment)).OrderBy(suffix => suffix.Text, StringComparer.Ordinal)];

    /// <summary>In order, a text is followed by all that begin with it: they go below it.</summary>
    /// <returns>Groups, each of a text and of what goes below it.</returns>
    public static IEnumerable<RouteSuffix[]> GroupByBegin(IEnumerable<RouteSuffix> ordered)
    {
        RouteSuffix[] rest = [.. ordered];
        for (int i = 0; i < rest.Length;)
        {
            RouteSuffix first = rest[i];
            RouteSuffix[] group = [.. rest.Skip(i).TakeWhile(suffix => suffix.Text.StartsWith(first.Text, StringComparison.Ordinal))];
            yield return group;
            i += group.Length;
        }
    }

    /// <summary>What has no more text than all of a group begin with.</summary>
    public static IEnumerable<RouteSuffix> AtBegin(RouteSuffix[] group) => group.TakeWhile(suffix => suffix.Text.Length == group[0].Text.Length);

    /// <summary>What has more.</summary>
    public static IEnumerable<RouteSuffix> BehindBegin(RouteSuffix[] group) => group.SkipWhile(suffix => suffix.Text.Length == group[0].Text.Length);
}

/// <summary>What comes behind the text of a <see cref="RouteSuffix"/>.</summary>
internal enum SuffixEnd
{
    /// <summary>The path ends.</summary>
    Path,

    /// <summary>A parameter.</summary>
    Parameter,
}
