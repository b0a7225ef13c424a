namespace MicroRoute.Binding;

/// <summary>Writes what stands between the quotation marks of a JSON string (RFC 8259, section 7).</summary>
internal static class JsonText
{
    /// <summary>Appends text to the body, with what JSON does not allow as it is in escapes.</summary>
    /// <param name="response">The response.</param>
    /// <param name="text">UTF-8.</param>
    public static void Write(HttpResponse response, ReadOnlySpan<byte> text)
    {
        int plain = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte value = text[i];
            if (value >= ' ' && value is not ((byte)'"' or (byte)'\\'))
            {
                continue;
            }

            response.Write(text[plain..i]);
            WriteEscape(response, value);
            plain = i + 1;
        }

        response.Write(text[plain..]);
    }

    private static void WriteEscape(HttpResponse response, byte value)
    {
        ReadOnlySpan<byte> digits = "0123456789abcdef"u8;
        response.Write("\\u00"u8);
        response.Write([digits[value >> 4], digits[value & 0xF]]);
    }
}
