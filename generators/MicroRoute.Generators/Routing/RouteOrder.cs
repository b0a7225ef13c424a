using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>Brings routes into an order that does not depend on where they were found.</summary>
internal static class RouteOrder
{
    /// <returns>The routes by template, verb and handler; of those that match the same requests, the first.</returns>
    public static IEnumerable<T> Arrange<T>(IEnumerable<T> routes, bool ignoreCase)
        where T : IRoute
    {
        var taken = new HashSet<(string, RequestVerb)>();
        return routes
            .OrderBy(route => route.Template.Text, StringComparer.Ordinal)
            .ThenBy(route => route.Verb)
            .ThenBy(route => route.HandlerName, StringComparer.Ordinal)
            .Where(route => taken.Add((CaseFolding.Fold(route.Template, ignoreCase).Shape, route.Verb)));
    }
}
