using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing.Conflicts;

/// <summary>Compares templates without what does not count.</summary>
internal static class RouteComparison
{
    /// <summary>The same for templates that differ in case or in a slash at the end only.</summary>
    public static string Skeleton(PlannedRoute route)
        => string.Concat(route.Segments.Select(segment => CaseFolding.Fold(segment) switch
        {
            // No text of a path has a NUL.
            CapturingSegment parameter => $"/\0{(parameter is CatchAllSegment ? "*" : "")}{parameter.Test.Identity}",
            var literal => "/" + ((LiteralSegment)literal).Text,
        })).TrimEnd('/');

    /// <summary>The first segment in which two routes differ in more than a name; the last one where the other goes on.</summary>
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
}
