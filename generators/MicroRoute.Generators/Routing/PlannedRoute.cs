using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>What the plan needs to know of a route.</summary>
/// <param name="Index">Its index in the table.</param>
/// <param name="Verb">The method that it answers.</param>
/// <param name="Segments">Its template.</param>
internal sealed record PlannedRoute(int Index, RequestVerb Verb, EquatableArray<TemplateSegment> Segments);
