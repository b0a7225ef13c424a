namespace MicroRoute;

/// <summary>Content-Length: digits alone, and one field only, even where a second one says the same (RFC 9112, section 6.3).</summary>
internal static class ContentLengthField
{
    /// <summary>One digit more cannot overflow.</summary>
    private const long MaxBeforeDigit = (long.MaxValue - 9) / 10;

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
            if (!char.IsAsciiDigit((char)digit) || length > MaxBeforeDigit)
            {
                return RejectionReason.InvalidContentLength;
            }

            length = (length * 10) + (digit - '0');
        }

        head.ContentLength = length;
        return RejectionReason.None;
    }
}
