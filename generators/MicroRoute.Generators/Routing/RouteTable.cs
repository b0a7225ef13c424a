using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Brings routes into an order that does not depend on where they were found.</summary>
internal static class RouteTable
{
    /// <returns>The routes by template, verb and handler; of those that match the same requests, the first.</returns>
    public static EquatableArray<RouteModel> Create(IEnumerable<RouteModel> routes)
    {
        var taken = new HashSet<(string, RequestVerb)>();
        return routes
            .OrderBy(route => route.Template.Text, StringComparer.Ordinal)
            .ThenBy(route => route.Verb)
            .ThenBy(route => route.Handler.DisplayName, StringComparer.Ordinal)
            .Where(route => taken.Add((route.Template.Shape, route.Verb)))
            .ToEquatableArray();
    }
}
