using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Finds values in the query, which is read as forms write it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QueryValue : IValueListSource
{
    /// <inheritdoc/>
    public static ReadOnlySpan<byte> Name => "query"u8;

    /// <summary>Finds the first value of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name, decoded; the case of A to Z does not matter.</param>
    /// <param name="value">The decoded value; empty for a name without <c>=</c>.</param>
    /// <returns>Whether the name is there, and whether its value is right.</returns>
    public static ValueStatus Find(ref HttpContext context, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var start = default(ValueCursor);
        return FindNext(ref context, name, ref start, out value);
    }

    /// <inheritdoc/>
    public static ValueStatus FindNext(ref HttpContext context, scoped ReadOnlySpan<byte> name, scoped ref ValueCursor cursor, out ReadOnlySpan<byte> value)
        => UrlEncodedPairs.FindNext(context.Request.Query, context.Request.Decoded, name, ref cursor.Offset, out value);
}
