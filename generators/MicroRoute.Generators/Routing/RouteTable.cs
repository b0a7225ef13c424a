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
    /// <summary>Whether a route streams.</summary>
    public bool HasStreams => Routes.Any(route => route.Body.HasStreams);

    /// <summary>Whether a route takes its request otherwise than most, so that each has to say how.</summary>
    public bool HasBodyGates => Routes.Any(route => route.Body.HasGate);

    /// <param name="options">What the project asks for.</param>
    /// <param name="own">Its own routes.</param>
    /// <param name="libraries">The assemblies that it references.</param>
    /// <param name="isTestProject">Whether it tests others.</param>
    /// <returns><see langword="null"/> for a test project that has no routes of its own and asks for nothing: it takes the table of the
    /// application that it tests, and another one of the same name would be in its way.</returns>
    public static RouteTable? Create(TableOptions options, OwnRoutes own, EquatableArray<LibraryModel> libraries, bool isTestProject)
        => isTestProject && own.Routes.Count == 0 && options.Equals(TableOptions.Default) ? null : Create(options, own, libraries);

    private static RouteTable Create(TableOptions options, OwnRoutes own, EquatableArray<LibraryModel> libraries) => new(
        options,
        own.Routes.Count > 0 ? own.Invokers : null,
        [.. libraries.Select(library => library.Alias).Where(alias => alias != ReferenceAlias.Global).Distinct()],
        [.. RouteOrder.Arrange([.. own.Routes.Select(own.ToTableRoute), .. LibraryRoutes.Mount(libraries, options.Mounts)], options.IgnoreCase)]);
}
