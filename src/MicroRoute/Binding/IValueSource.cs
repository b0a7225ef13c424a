using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>A part of a request that has values by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValueSource
{
    /// <summary>What a <see cref="BindingFault"/> calls it, such as <c>query</c>.</summary>
    static abstract ReadOnlySpan<byte> Name { get; }

    /// <summary>Finds the first value of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value as UTF-8, decoded.</param>
    /// <returns>Whether the name is there, and whether its value is right.</returns>
    static abstract ValueStatus Find(ref HttpContext context, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value);
}

/// <summary>A part of a request in which a name may have several values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValueListSource : IValueSource
{
    /// <summary>Finds the next value of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name.</param>
    /// <param name="cursor">Where to go on; the default one at first.</param>
    /// <param name="value">The value as UTF-8, decoded.</param>
    /// <returns>Whether there is one more, and whether it is right.</returns>
    static abstract ValueStatus FindNext(ref HttpContext context, scoped ReadOnlySpan<byte> name, scoped ref ValueCursor cursor, out ReadOnlySpan<byte> value);
}
