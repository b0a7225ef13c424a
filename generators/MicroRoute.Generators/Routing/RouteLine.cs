using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Where the handler of a route stands, as text.</summary>
/// <param name="Invoker">The name of the method that calls it.</param>
/// <param name="Place">The place, such as <c>Users.cs:12</c>.</param>
internal sealed record RouteLine(string Invoker, string Place)
{
    /// <param name="own">A project's own routes.</param>
    /// <param name="places">Where they stand, in any order.</param>
    /// <param name="projectDirectory">The project's directory, if it is known.</param>
    public static EquatableArray<RouteLine> Of(OwnRoutes own, EquatableArray<RoutePlace> places, string projectDirectory)
    {
        ILookup<RouteKey, RoutePlace> byRoute = places.ToLookup(place => place.Route);
        return [.. own.Routes.Select(route => new RouteLine(route.Handler.InvokerName, byRoute[route.Key].First().Describe(projectDirectory)))];
    }
}
