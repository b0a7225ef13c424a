namespace MicroRoute;

/// <summary>Writes percent escapes (RFC 3986, section 2.1).</summary>
internal static class PercentEncoder
{
    /// <summary>Writes the escape of a byte.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="place">As long as an escape.</param>
    public static void Escape(byte value, Span<byte> place)
    {
        place[0] = (byte)'%';
        place[1] = Digit(value >> 4);
        place[2] = Digit(value & 0xF);
    }

    private static byte Digit(int value) => "0123456789ABCDEF"u8[value];
}
