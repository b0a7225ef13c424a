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
