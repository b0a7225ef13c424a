namespace MicroRoute;

/// <summary>IPv6 addresses as a URI has them (RFC 3986, section 3.2.2): without a zone, without a prefix, and without zeros in front of
/// a decimal number, all of which the framework's parser takes.</summary>
internal static class IPv6Address
{
    private const int GroupCount = 8;
    private const int OctetCount = 4;

    /// <param name="text">What stands between the brackets.</param>
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        int gap = text.IndexOf("::"u8);
        if (gap < 0)
        {
            return CountGroups(text, isEnd: true) == GroupCount;
        }

        // The gap stands for one group at least.
        int before = CountGroups(text[..gap], isEnd: false);
        int after = CountGroups(text[(gap + 2)..], isEnd: true);
        return before >= 0 && after >= 0 && before + after < GroupCount;
    }

    /// <summary>Counts groups with a colon between.</summary>
    /// <param name="text">The groups; empty for none.</param>
    /// <param name="isEnd">Whether the last two groups may be an IPv4 address.</param>
    /// <returns>Their number; -1 when they are malformed.</returns>
    private static int CountGroups(ReadOnlySpan<byte> text, bool isEnd)
    {
        int count = 0;
        bool isLast = text.IsEmpty;
        while (!isLast)
        {
            ReadOnlySpan<byte> group = Take(ref text, (byte)':', out isLast);
            bool isIPv4 = isLast && isEnd && IsIPv4(group);
            if (!isIPv4 && !IsGroup(group))
            {
                return -1;
            }

            count += isIPv4 ? 2 : 1;
        }

        return count;
    }

    private static bool IsGroup(ReadOnlySpan<byte> digits)
    {
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return digits.Length is > 0 and <= 4;
    }

    private static bool IsIPv4(ReadOnlySpan<byte> text)
    {
        int count = 0;
        for (bool isLast = false; !isLast; count++)
        {
            if (!IsOctet(Take(ref text, (byte)'.', out isLast)))
            {
                return false;
            }
        }

        return count == OctetCount;
    }

    private static bool IsOctet(ReadOnlySpan<byte> digits)
    {
        if (digits.Length is 0 or > 3 || (digits[0] == '0' && digits.Length > 1))
        {
            return false;
        }

        int value = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return value <= byte.MaxValue;
    }

    /// <summary>Takes what stands in front of a separator, or all that is left.</summary>
    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> text, byte separator, out bool isLast)
    {
        int end = text.IndexOf(separator);
        isLast = end < 0;
        ReadOnlySpan<byte> taken = isLast ? text : text[..end];
        text = isLast ? default : text[(end + 1)..];
        return taken;
    }
}
