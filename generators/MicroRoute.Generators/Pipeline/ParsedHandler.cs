using MicroRoute.Generators.Json;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Pipeline;

/// <summary>What a transform finds at a method: its routes for one verb, and apart from them where they stand and which types
/// they have as JSON.</summary>
internal sealed record ParsedHandler(EquatableArray<RouteModel> Routes, EquatableArray<RoutePlace> Places, EquatableArray<JsonTypeModel> Json);
