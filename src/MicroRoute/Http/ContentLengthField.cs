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
        foreach (byte b in value)
        {
            int digit = b - '0';
            if (!char.IsAsciiDigit((char)b) || length > (long.MaxValue - digit) / 10)
            {
                return RejectionReason.InvalidContentLength;
            }

            length = (length * 10) + digit;
        }

        head.ContentLength = length;
        return RejectionReason.None;
    }
}
