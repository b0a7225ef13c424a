using System.Text;

namespace MicroRoute;

/// <summary>Location: a URI reference (RFC 9110, section 10.2.2).</summary>
internal static class LocationField
{
    private const int UsualLength = 256;

    /// <summary>Sets the field, in the place of one that the handler has set. What no URI may have in it is percent-encoded as UTF-8
    /// (RFC 3987, section 3.1).</summary>
    /// <param name="response">The response.</param>
    /// <param name="location">The reference; nothing for <see langword="null"/>.</param>
    public static void Set(HttpResponse response, string? location)
    {
        if (location is null)
        {
            return;
        }

        int length = Encoding.UTF8.GetMaxByteCount(location.Length);
        Span<byte> text = length <= UsualLength ? stackalloc byte[UsualLength] : new byte[length];
        text = text[..Encoding.UTF8.GetBytes(location, text)];
        length = PercentDecoder.EscapeLength * text.Length;
        Span<byte> encoded = length <= UsualLength ? stackalloc byte[UsualLength] : new byte[length];
        length = 0;
        foreach (byte value in text)
        {
            if (CanStand(value))
            {
                encoded[length++] = value;
            }
            else
            {
                PercentEncoder.Escape(value, encoded.Slice(length, PercentDecoder.EscapeLength));
                length += PercentDecoder.EscapeLength;
            }
        }

        response.SetHeader("Location"u8, encoded[..length]);
    }

    private static bool CanStand(byte value) => value is > (byte)' ' and <= (byte)'~' && !"\"<>\\^`{|}"u8.Contains(value);
}
