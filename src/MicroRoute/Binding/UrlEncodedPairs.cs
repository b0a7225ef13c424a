using System.Text.Unicode;

namespace MicroRoute.Binding;

/// <summary>What queries and forms are written in: <c>name=value&amp;name=value</c>, <c>+</c> for a space (WHATWG URL Standard, section 5.1).</summary>
internal static class UrlEncodedPairs
{
    /// <summary>Finds the next value of a name.</summary>
    /// <param name="pairs">The pairs as they were sent.</param>
    /// <param name="decoded">Room to decode values in.</param>
    /// <param name="name">The name, decoded; the case of A to Z does not matter.</param>
    /// <param name="offset">Where to go on.</param>
    /// <param name="value">The decoded value; empty for a name without <c>=</c>.</param>
    /// <returns>Whether there is one more, and whether it is right.</returns>
    public static ValueStatus FindNext(
        ReadOnlySpan<byte> pairs, DecodeBuffer decoded, scoped ReadOnlySpan<byte> name, scoped ref int offset, out ReadOnlySpan<byte> value)
    {
        while (offset < pairs.Length)
        {
            ReadOnlySpan<byte> pair = Before((byte)'&', pairs[offset..]);
            offset += pair.Length + 1;
            ReadOnlySpan<byte> own = Before((byte)'=', pair);
            if (IsName(own, name))
            {
                return Decode(decoded, own.Length < pair.Length ? pair[(own.Length + 1)..] : default, out value);
            }
        }

        value = default;
        return ValueStatus.Missing;
    }

    private static ReadOnlySpan<byte> Before(byte separator, ReadOnlySpan<byte> text)
    {
        int length = text.IndexOf(separator);
        return length < 0 ? text : text[..length];
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

            if (actual != expected && ((actual ^ expected) != 0x20 || !char.IsAsciiLetter((char)actual)))
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
