using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing.Conflicts;

/// <summary>Compares templates without what does not count.</summary>
internal static class SegmentFolding
{
    /// <summary>A route in whose texts case does not matter: A to Z are folded, as the server does it.</summary>
    public static PlannedRoute Fold(PlannedRoute route) => route with { Segments = [.. route.Segments.Select(Fold)] };

    /// <summary>The same for templates that differ in case or in a slash at the end only.</summary>
    public static string Skeleton(PlannedRoute route)
        => string.Concat(route.Segments.Select(segment => Fold(segment) switch
        {
            CapturingSegment parameter => $"/{(parameter is CatchAllSegment ? '\u0002' : '\u0001')}{parameter.Test}",
            var literal => "/" + ((LiteralSegment)literal).Text,
        })).TrimEnd('/');

    /// <summary>The first segment in which two routes differ in more than a name; behind the last one where one goes on.</summary>
    /// <returns><see langword="null"/> where they do not differ.</returns>
    public static int? FindParting(PlannedRoute route, PlannedRoute other)
    {
        int common = Math.Min(route.Segments.Count, other.Segments.Count);
        for (int i = 0; i < common; i++)
        {
            if (!AreSame(route.Segments[i], other.Segments[i]))
            {
                return i;
            }
        }

        return route.Segments.Count == other.Segments.Count ? null : Math.Min(common, route.Segments.Count - 1);
    }

    private static bool AreSame(TemplateSegment left, TemplateSegment right) => (left, right) switch
    {
        (CapturingSegment one, CapturingSegment other) => one.Test == other.Test && one is CatchAllSegment == other is CatchAllSegment,
        _ => left == right,
    };

    private static TemplateSegment Fold(TemplateSegment segment) => segment switch
    {
        CapturingSegment parameter => parameter with { Test = parameter.Test with { Prefix = Fold(parameter.Test.Prefix), Suffix = Fold(parameter.Test.Suffix) } },
        _ => new LiteralSegment(Fold(((LiteralSegment)segment).Text)),
    };

    private static string Fold(string text) => new([.. text.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)]);
}
