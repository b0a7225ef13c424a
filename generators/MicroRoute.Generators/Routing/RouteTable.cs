using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>All routes that a project answers.</summary>
/// <param name="Options">What the project asks for.</param>
/// <param name="Invokers">The class with the invokers of the project's own routes; <see langword="null"/> where it has none.</param>
/// <param name="Aliases">The extern aliases that are needed to call those of others.</param>
/// <param name="Routes">The routes in their order.</param>
internal sealed record RouteTable(TableOptions Options, string? Invokers, EquatableArray<string> Aliases, EquatableArray<TableRoute> Routes)
{
    /// <param name="options">What the project asks for.</param>
    /// <param name="own">Its own routes.</param>
    /// <param name="libraries">The assemblies that it references.</param>
    public static RouteTable Create(TableOptions options, OwnRoutes own, EquatableArray<LibraryModel> libraries) => new(
        options,
        own.Routes.Count > 0 ? own.Invokers : null,
        [.. libraries.Select(library => library.Alias).Where(alias => alias != ReferenceAlias.Global).Distinct()],
        [.. RouteOrder.Arrange([.. own.Routes.Select(own.ToTableRoute), .. LibraryRoutes.Mount(libraries, options.Mounts)], options.IgnoreCase)]);
}
