using System.ComponentModel;
using System.Text.Unicode;

namespace MicroRoute.Binding;

/// <summary>Finds values in the query, which is read as forms write it: <c>name=value&amp;name=value</c>, <c>+</c> for a space
/// (WHATWG URL Standard, section 5.1).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QueryValue : IValueSource
{
    /// <inheritdoc/>
    public static BindingSource Source => BindingSource.Query;

    /// <summary>Finds the first value of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name, decoded; its case matters.</param>
    /// <param name="value">The decoded value; empty for a name without <c>=</c>.</param>
    /// <returns>Whether the name is there, and whether its value is right.</returns>
    public static ValueStatus Find(ref HttpContext context, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> rest = context.Request.Query;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<byte> pair = TakeUntil(ref rest, (byte)'&');
            if (IsName(TakeUntil(ref pair, (byte)'='), name))
            {
                return Decode(context.Request.Decoded, pair, out value);
            }
        }

        value = default;
        return ValueStatus.Missing;
    }

    /// <summary>Cuts <paramref name="text"/> at the first separator, or at its end.</summary>
    private static ReadOnlySpan<byte> TakeUntil(scoped ref ReadOnlySpan<byte> text, byte separator)
    {
        int length = text.IndexOf(separator);
        ReadOnlySpan<byte> taken = length < 0 ? text : text[..length];
        text = length < 0 ? default : text[(length + 1)..];
        return taken;
    }

    /// <summary>Compares byte by byte while decoding, since most names differ in the first.</summary>
    private static bool IsName(ReadOnlySpan<byte> encoded, ReadOnlySpan<byte> name)
    {
        foreach (byte expected in name)
        {
            if (encoded.IsEmpty)
            {
                return false;
            }

            byte actual = encoded[0];
            if (actual == '%')
            {
                if (!PercentDecoder.TryDecodeByte(encoded, out actual))
                {
                    return false;
                }

                encoded = encoded[(PercentDecoder.EscapeLength - 1)..];
            }
            else if (actual == '+')
            {
                actual = (byte)' ';
            }

            if (actual != expected)
            {
                return false;
            }

            encoded = encoded[1..];
        }

        return encoded.IsEmpty;
    }

    private static ValueStatus Decode(DecodeBuffer decoded, ReadOnlySpan<byte> encoded, out ReadOnlySpan<byte> value)
    {
        value = encoded;
        if (encoded.ContainsAny((byte)'%', (byte)'+'))
        {
            if (!PercentDecoder.TryDecode(encoded, plusIsSpace: true, decoded.GetRoom(encoded.Length), out int count))
            {
                return ValueStatus.Malformed;
            }

            value = decoded.Take(count);
        }

        return Utf8.IsValid(value) ? ValueStatus.Found : ValueStatus.Malformed;
    }
}
