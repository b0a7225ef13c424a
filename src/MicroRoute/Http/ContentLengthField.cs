namespace MicroRoute;

/// <summary>Content-Length: digits alone, and one field only, even where a second one says the same (RFC 9112, section 6.3).</summary>
internal static class ContentLengthField
{
    public static RejectionReason Apply(ReadOnlySpan<byte> value, RequestHead head)
    {
        if (head.ContentLength >= 0)
        {
            return RejectionReason.MultipleContentLengths;
        }

        if (value.IsEmpty)
        {
            return RejectionReason.InvalidContentLength;
        }

        long length = 0;
        foreach (byte digit in value)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return RejectionReason.InvalidContentLength;
            }

            // What overflows is far beyond every limit: stay there rather than wrap around.
            length = length > long.MaxValue / 100 ? length : (length * 10) + (digit - '0');
        }

        head.ContentLength = length;
        return RejectionReason.None;
    }
}
