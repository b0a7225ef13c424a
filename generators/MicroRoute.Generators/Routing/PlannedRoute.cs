using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>What the plan needs to know of a route.</summary>
/// <param name="Index">Its index in the table.</param>
/// <param name="Verb">The method that it answers.</param>
/// <param name="Segments">Its template.</param>
internal sealed record PlannedRoute(int Index, RequestVerb Verb, EquatableArray<TemplateSegment> Segments)
{
    /// <summary>What the template's catch-all asks, where the path ends before its slash.</summary>
    public SegmentTest? MissingRest { get; init; }

    /// <summary>The route as it is, and as it is without its last segment, its last two, and so on, as far as they can be missing.</summary>
    public IEnumerable<PlannedRoute> Expand()
    {
        yield return this;
        for (int count = Segments.Count - 1; count >= 0 && Segments[count] is CapturingSegment { CanBeMissing: true } missing; count--)
        {
            if (count > 0)
            {
                yield return this with { Segments = [.. Segments.Take(count)], MissingRest = (missing as CatchAllSegment)?.Test };
            }
            else if (missing is not CatchAllSegment { Test.Constraints.Count: 0 })
            {
                // A path is never empty: without the first segment it is "/", which a catch-all takes as an empty rest.
                yield return this with { Segments = [new LiteralSegment("")], MissingRest = (missing as CatchAllSegment)?.Test };
            }
        }
    }
}
