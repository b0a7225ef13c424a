using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Finds values in a body that is an URL-encoded form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FormValue : IValueListSource
{
    /// <inheritdoc/>
    public static ReadOnlySpan<byte> Name => "form"u8;

    /// <summary>Whether the request has such a body, or none at all. If it has another, it is answered with 415.</summary>
    /// <param name="context">The request and its response.</param>
    public static bool Accept(ref HttpContext context)
    {
        ReadOnlySpan<byte> expected = "application/x-www-form-urlencoded"u8;
        bool isForm = context.Request.Headers.TryGetValue("Content-Type"u8, out ReadOnlySpan<byte> type) && MediaType.Is(type, expected);
        return BodyContent.Accept(ref context, isForm, expected);
    }

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
        => UrlEncodedPairs.FindNext(context.Request.Body, context.Request.Decoded, name, ref cursor.Offset, out value);
}
