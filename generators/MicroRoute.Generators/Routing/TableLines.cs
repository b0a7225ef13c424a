using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Where the handlers of a table stand.</summary>
/// <param name="Options">How the generated type is named.</param>
/// <param name="Own">The places of the project's own handlers, which other projects learn too.</param>
/// <param name="Table">The places of all, in the order of the table; empty for one that is not known.</param>
internal sealed record TableLines(TableOptions Options, EquatableArray<RouteLine> Own, EquatableArray<string> Table)
{
    public static TableLines Create(RouteTable table, EquatableArray<RouteLine> own, EquatableArray<LibraryLines> libraries)
    {
        var places = new Dictionary<string, string>();
        foreach (LibraryLines library in libraries.Append(new LibraryLines($"global::{InvokersName.Namespace}.{table.Invokers}", own)))
        {
            foreach (RouteLine line in library.Lines)
            {
                places[$"{library.Invokers}.{line.Invoker}"] = line.Place;
            }
        }

        return new(table.Options, own, [.. table.Routes.Select(route => places.TryGetValue(route.Identity, out string place) ? place : "")]);
    }
}
