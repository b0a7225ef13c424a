using System.Text;

namespace MicroRoute;

/// <summary>Host: exactly one, well-formed, and the same as in an absolute target (RFC 9110, section 7.2; RFC 9112, section 3.2).</summary>
internal static class HostField
{
    public static RejectionReason Apply(RequestHead head)
    {
        if (head.HostField >= 0)
        {
            return RejectionReason.MultipleHosts;
        }

        head.HostField = head.FieldCount;
        return RejectionReason.None;
    }

    public static RejectionReason Check(ReadOnlySpan<byte> buffer, RequestHead head)
    {
        if (head.HostField < 0)
        {
            return head.IsHttp10 ? RejectionReason.None : RejectionReason.MissingHost;
        }

        FieldLine line = head.Fields[head.HostField];
        ReadOnlySpan<byte> value = buffer.Slice(line.ValueStart, line.ValueLength);
        if (!head.LastHost.IsSame(value))
        {
            if (!IsValid(value))
            {
                return RejectionReason.InvalidHost;
            }

            head.LastHost.Set(value);
        }

        return head.AuthorityLength == 0 || Ascii.EqualsIgnoreCase(value, buffer.Slice(head.AuthorityStart, head.AuthorityLength))
            ? RejectionReason.None
            : RejectionReason.HostMismatch;
    }

    /// <summary>Whether the bytes are <c>uri-host [ ":" port ]</c> with a host that is not empty.</summary>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        int hostLength = value.StartsWith("["u8)
            ? BracketedLength(value)
            : Characters.CountWhile(value, CharacterClass.RegName);
        return hostLength > 0 && (hostLength == value.Length || (value[hostLength] == ':' && IsPort(value[(hostLength + 1)..])));
    }

    /// <summary>The length of an IPv6 address in brackets; 0 when it is none.</summary>
    private static int BracketedLength(ReadOnlySpan<byte> value)
    {
        int end = value.IndexOf((byte)']');
        if (end < 0)
        {
            return 0;
        }

        bool hasColon = false;
        foreach (byte b in value[1..end])
        {
            hasColon |= b == ':';
            if (!char.IsAsciiHexDigit((char)b) && b is not ((byte)':' or (byte)'.'))
            {
                return 0;
            }
        }

        return hasColon ? end + 1 : 0;
    }

    private static bool IsPort(ReadOnlySpan<byte> digits)
    {
        if (digits.Length > 5)
        {
            return false;
        }

        int port = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            port = (port * 10) + (digit - '0');
        }

        return port <= ushort.MaxValue;
    }
}
