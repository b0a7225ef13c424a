using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>A part of a request that has values by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValueSource
{
    /// <summary>What it is.</summary>
    static abstract BindingSource Source { get; }

    /// <summary>Finds the first value of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value as UTF-8, decoded.</param>
    /// <returns>Whether the name is there, and whether its value is right.</returns>
    static abstract ValueStatus Find(ref HttpContext context, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value);
}
