using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Where the handlers of a table stand.</summary>
/// <param name="Options">How the generated type is named.</param>
/// <param name="Own">The places of the project's own handlers, which other projects learn too.</param>
/// <param name="Table">The places of all, in the order of the table; one that is not known is empty.</param>
internal sealed record TableLines(TableOptions Options, EquatableArray<RouteLine> Own, EquatableArray<string> Table)
{
    /// <param name="table">The table; <see langword="null"/> where the project has none.</param>
    /// <param name="own">The places of the project's own handlers.</param>
    /// <param name="libraries">Those of the assemblies that it references.</param>
    public static TableLines Create(RouteTable? table, EquatableArray<RouteLine> own, EquatableArray<LibraryLines> libraries)
    {
        if (table is null)
        {
            return new(TableOptions.Default, own, []);
        }

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
