using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Brings the places of handlers into the order of the table.</summary>
internal static class RouteLines
{
    /// <param name="table">All routes in their order.</param>
    /// <param name="places">Where they stand, in any order.</param>
    /// <param name="projectDirectory">The project's directory, if it is known.</param>
    public static EquatableArray<string> Create(EquatableArray<RouteModel> table, EquatableArray<RoutePlace> places, string projectDirectory)
    {
        ILookup<RouteKey, RoutePlace> byRoute = places.ToLookup(place => place.Route);
        return [.. table.Select(route => byRoute[route.Key].First().Describe(projectDirectory))];
    }
}
