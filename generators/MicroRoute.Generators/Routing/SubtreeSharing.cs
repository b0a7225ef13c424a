using System.Text;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Finds the begins of paths that are followed by the same.</summary>
/// <remarks>Code of its own for each of many texts is more than a processor keeps: neither instructions nor branches are at hand when they are
/// needed. A switch over few is faster than a table.</remarks>
internal static class SubtreeSharing
{
    /// <summary>So many texts are worth a table.</summary>
    public const int FewestTexts = 32;

    /// <summary>What follows is one method, which should not be too large for the compiler.</summary>
    private const int MostEnds = 32;

    /// <summary>So many texts that differ in other bytes alone than the hash looks at are too many.</summary>
    private const int MostCollisions = 8;

    /// <param name="builder">Builds what follows.</param>
    /// <param name="suffixes">All routes, by their texts.</param>
    public static IEnumerable<SharedSubtree> Find(PlanBuilder builder, IReadOnlyList<RouteSuffix> suffixes)
    {
        RouteSuffix[][] groups = [.. RouteSuffix.GroupByBegin(suffixes)];
        return groups.Length < FewestTexts ? [] : groups
            .Select(group => (Text: new SharedText(group[0].Text, RoutesOf(group)), Suffixes: group))
            .GroupBy(one => Behind(builder, one.Text, one.Suffixes), one => one.Text)
            .Where(same => same.Count() >= FewestTexts && same.Key.Ends <= MostEnds)
            .Select(same => Create([.. same], same.Key))
            .OfType<SharedSubtree>();
    }

    private static MatchNode Behind(PlanBuilder builder, SharedText text, IEnumerable<RouteSuffix> suffixes)
    {
        var indices = text.Routes.Select((route, index) => (route, index)).ToDictionary(pair => pair.route, pair => pair.index);
        return builder.Build(new PathPosition(0, 0), text.Text, [.. suffixes.Select(suffix => suffix with { Route = suffix.Route with { Index = indices[suffix.Route.Index] } })]);
    }

    /// <summary>A route's place among those of its text depends on what it matches alone.</summary>
    private static EquatableArray<int> RoutesOf(IEnumerable<RouteSuffix> suffixes)
        => [.. suffixes
            .GroupBy(suffix => suffix.Route.Index, (_, forms) => forms.OrderByDescending(form => form.Route.Segments.Count).First().Route)
            .OrderBy(route => new RouteTemplate("", route.Segments).Shape, StringComparer.Ordinal)
            .ThenBy(route => route.Verb)
            .Select(route => route.Index)];

    /// <summary>The hash looks at bytes that all texts have, so the shortest are left out as long as these tell too little.</summary>
    private static SharedSubtree? Create(IReadOnlyList<SharedText> texts, MatchNode behind)
    {
        foreach (int length in texts.Select(text => Encoding.UTF8.GetByteCount(text.Text)).Distinct().OrderBy(length => length))
        {
            EquatableArray<SharedText> longer = [.. texts.Where(text => Encoding.UTF8.GetByteCount(text.Text) >= length)];
            if (longer.Count < FewestTexts)
            {
                break;
            }

            var hash = TextHash.Create([.. longer.Select(text => Encoding.UTF8.GetBytes(text.Text))]);
            if (hash.LongestChain <= MostCollisions)
            {
                return new(longer, hash, behind);
            }
        }

        return null;
    }
}
