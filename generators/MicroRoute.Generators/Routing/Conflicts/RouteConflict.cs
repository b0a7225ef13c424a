namespace MicroRoute.Generators.Routing.Conflicts;

/// <summary>Something that is wrong with a route beside another.</summary>
/// <param name="Kind">What.</param>
/// <param name="Route">The index of the route.</param>
/// <param name="Other">The index of the other; <see langword="null"/> where the route alone is wrong.</param>
/// <param name="Segment">The segment of the route where they part.</param>
internal sealed record RouteConflict(RouteConflictKind Kind, int Route, int? Other, int Segment);

internal enum RouteConflictKind
{
    /// <summary>Both match the same requests.</summary>
    Duplicate,

    /// <summary>A path may match both, and neither comes before the other.</summary>
    Ambiguous,

    /// <summary>The other comes first and matches all that the route does, or nothing passes the route's constraints.</summary>
    Unreachable,

    /// <summary>They differ in the case of letters or in a slash at the end only.</summary>
    Similar,
}
