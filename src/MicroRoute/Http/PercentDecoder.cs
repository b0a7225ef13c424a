namespace MicroRoute;

/// <summary>Percent decoding (RFC 3986, section 2.1), strict: an escape is <c>%</c> and two hexadecimal digits.</summary>
internal static class PercentDecoder
{
    /// <summary>How many bytes an escape has.</summary>
    public const int EscapeLength = 3;

    /// <summary>Reads the escape at the beginning of <paramref name="text"/>.</summary>
    /// <param name="text">Begins with <c>%</c>; what follows the escape is not looked at.</param>
    /// <param name="value">The byte that the escape stands for.</param>
    /// <returns>Whether it is an escape.</returns>
    public static bool TryDecodeByte(ReadOnlySpan<byte> text, out byte value)
    {
        if (text.Length >= EscapeLength && text[0] == '%'
            && char.IsAsciiHexDigit((char)text[1]) && char.IsAsciiHexDigit((char)text[2]))
        {
            value = (byte)((HexValue(text[1]) << 4) | HexValue(text[2]));
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>Decodes the escapes of <paramref name="text"/>.</summary>
    /// <param name="text">The text with its escapes.</param>
    /// <param name="plusIsSpace">Whether <c>+</c> stands for a space, as it does in a query.</param>
    /// <param name="destination">Receives the bytes; at least as long as <paramref name="text"/>.</param>
    /// <param name="written">How many bytes there are.</param>
    /// <returns>Whether all escapes are right.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> text, bool plusIsSpace, Span<byte> destination, out int written)
    {
        written = 0;
        for (; !text.IsEmpty; text = text[1..])
        {
            byte value = text[0];
            if (value == '%')
            {
                if (!TryDecodeByte(text, out value))
                {
                    return false;
                }

                text = text[(EscapeLength - 1)..];
            }
            else if (value == '+' && plusIsSpace)
            {
                value = (byte)' ';
            }

            destination[written++] = value;
        }

        return true;
    }

    /// <summary>The value of a hexadecimal digit: '0' is 0x30, 'A' 0x41, 'a' 0x61.</summary>
    private static int HexValue(byte digit) => (digit & 0xF) + (9 * (digit >> 6));
}
