namespace MicroRoute.RouteLookup;

/// <summary>The order in which paths are looked up, round after round.</summary>
internal enum Order
{
    /// <summary>As the route table has them.</summary>
    Plain,

    /// <summary>A random order, the same in each round: a processor may learn it.</summary>
    Shuffled,

    /// <summary>A random order, another one in each round: a processor cannot foresee the next path.</summary>
    ShuffledAnew,
}
