using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace MicroRoute.Binding;

/// <summary>Makes values of one type from UTF-8.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValueParser<T>
{
    /// <summary>The type as an error names it, such as <c>int</c>.</summary>
    static abstract ReadOnlySpan<byte> Expected { get; }

    /// <summary>Parses a text, the whole of it.</summary>
    /// <param name="text">The text, which is UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    static abstract bool TryParse(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value);
}
