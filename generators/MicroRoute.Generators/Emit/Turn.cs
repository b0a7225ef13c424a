namespace MicroRoute.Generators.Emit;

/// <summary>What else a method of the search tries beside one part.</summary>
internal enum Turn
{
    /// <summary>Nothing.</summary>
    Only,

    /// <summary>Nothing behind it: what it finds is what the method finds.</summary>
    Last,

    /// <summary>Something behind it, where it finds nothing.</summary>
    Other,
}
