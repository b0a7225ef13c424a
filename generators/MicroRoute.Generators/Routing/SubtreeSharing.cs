using System.Text;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Finds the begins of paths that are followed by the same.</summary>
/// <remarks>Code of its own for each of many texts is more than a processor keeps: neither instructions nor branches are at hand when they are
/// needed. A switch over few is faster than a table.</remarks>
/// <param name="builder">Builds what follows.</param>
internal sealed class SubtreeSharing(PlanBuilder builder)
{
    /// <summary>So many texts are worth a table.</summary>
    public const int FewestTexts = 64;

    /// <summary>What follows is one method, which should not be too large for the compiler.</summary>
    private const int MostRoutes = 48;

    /// <summary>So many texts that differ in other bytes alone than the hash looks at are too many.</summary>
    private const int MostCollisions = 8;

    /// <param name="suffixes">All routes, by their texts.</param>
    public SharedSubtree[] Find(IReadOnlyList<RouteSuffix> suffixes)
    {
        if (suffixes.Count < FewestTexts)
        {
            return [];
        }

        Place[] places = [.. PlacesIn(suffixes)];
        HashSet<MatchNode> common = [.. places.GroupBy(place => place.Behind).Where(same => same.Count() >= FewestTexts).Select(same => same.Key)];
        return
        [
            .. Outermost(places.Where(place => common.Contains(place.Behind)))
                .GroupBy(place => place.Behind, place => place.Text)
                .Select(same => Create([.. same], same.Key))
                .OfType<SharedSubtree>(),
        ];
    }

    /// <summary>The routes that begin with none of some texts.</summary>
    public static IEnumerable<RouteSuffix> Without(HashSet<string> texts, IEnumerable<RouteSuffix> suffixes)
        => RouteSuffix.GroupByBegin(suffixes)
            .Where(group => !texts.Contains(group[0].Text))
            .SelectMany(group => RouteSuffix.AtBegin(group).Concat(Without(texts, RouteSuffix.BehindBegin(group))));

    /// <summary>The texts that paths may begin with, each before those that begin with it.</summary>
    private IEnumerable<Place> PlacesIn(IEnumerable<RouteSuffix> suffixes)
    {
        foreach (RouteSuffix[] group in RouteSuffix.GroupByBegin(suffixes))
        {
            if (group.Length <= MostRoutes)
            {
                var text = new SharedText(group[0].Text, RoutesOf(group));
                yield return new(text, BuildBehind(text, group));
            }

            foreach (Place place in PlacesIn(RouteSuffix.BehindBegin(group)))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<Place> Outermost(IEnumerable<Place> places)
    {
        string? outer = null;
        foreach (Place place in places)
        {
            if (outer is null || !place.Text.Text.StartsWith(outer, StringComparison.Ordinal))
            {
                outer = place.Text.Text;
                yield return place;
            }
        }
    }

    /// <summary>A route's place among those of its text depends on what it matches alone.</summary>
    private static EquatableArray<int> RoutesOf(IEnumerable<RouteSuffix> suffixes)
        => [.. suffixes
            .GroupBy(suffix => suffix.Route.Index, (_, forms) => forms.OrderByDescending(form => form.Route.Segments.Count).First().Route)
            .OrderBy(route => new RouteTemplate("", route.Segments).Shape, StringComparer.Ordinal)
            .ThenBy(route => route.Verb)
            .Select(route => route.Index)];

    private MatchNode BuildBehind(SharedText text, IEnumerable<RouteSuffix> suffixes)
    {
        var indices = text.Routes.Select((route, index) => (route, index)).ToDictionary(pair => pair.route, pair => pair.index);
        return builder.Build(new PathPosition(0, 0), text.Text, [.. suffixes.Select(suffix => suffix with { Route = suffix.Route with { Index = indices[suffix.Route.Index] } })]);
    }

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

    private sealed record Place(SharedText Text, MatchNode Behind);
}
