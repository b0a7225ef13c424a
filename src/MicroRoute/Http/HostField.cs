using System.Runtime.CompilerServices;
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

        return head.AuthorityLength == 0 || IsOfTarget(value, buffer, head) ? RejectionReason.None : RejectionReason.HostMismatch;
    }

    /// <summary>Whether the host is the one of an absolute target; a default port may be said or left out (RFC 9110, section 4.2.3).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Rare, and the way of the other forms is shorter without it.
    private static bool IsOfTarget(ReadOnlySpan<byte> value, ReadOnlySpan<byte> buffer, RequestHead head)
    {
        ReadOnlySpan<byte> defaultPort = head.AuthorityStart - head.TargetStart == "https://".Length ? ":443"u8 : ":80"u8;
        ReadOnlySpan<byte> authority = buffer.Slice(head.AuthorityStart, head.AuthorityLength);
        return Ascii.EqualsIgnoreCase(WithoutPort(value, defaultPort), WithoutPort(authority, defaultPort));
    }

    private static ReadOnlySpan<byte> WithoutPort(ReadOnlySpan<byte> authority, ReadOnlySpan<byte> port)
        => authority.EndsWith(port) ? authority[..^port.Length] : authority.TrimEnd((byte)':');

    /// <summary>Whether the bytes are <c>uri-host [ ":" port ]</c> with a host that is not empty.</summary>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        int hostLength = HostLength(value);
        return hostLength > 0 && (hostLength == value.Length || (value[hostLength] == ':' && PortOf(value[(hostLength + 1)..]) >= 0));
    }

    /// <summary>Whether the bytes are <c>uri-host ":" port</c> with a port that one can connect to (RFC 9110, section 9.3.6).</summary>
    public static bool IsValidWithPort(ReadOnlySpan<byte> value)
    {
        int hostLength = HostLength(value);
        return hostLength > 0 && hostLength < value.Length && value[hostLength] == ':' && PortOf(value[(hostLength + 1)..]) > 0;
    }

    /// <summary>The length of the host that the bytes begin with; 0 when there is none.</summary>
    private static int HostLength(ReadOnlySpan<byte> value)
    {
        if (value.StartsWith("["u8))
        {
            int end = value.IndexOf((byte)']');
            return end > 0 && IPv6Address.IsValid(value[1..end]) ? end + 1 : 0;
        }

        int length = Characters.CountWhile(value, CharacterClass.RegName);
        return HasBadEscape(value[..length]) ? 0 : length;
    }

    private static bool HasBadEscape(ReadOnlySpan<byte> name)
    {
        for (int at; (at = name.IndexOf((byte)'%')) >= 0; name = name[(at + PercentDecoder.EscapeLength)..])
        {
            if (!PercentDecoder.TryDecodeByte(name[at..], out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The port, which is 0 when there are no digits; -1 when it is none.</summary>
    private static int PortOf(ReadOnlySpan<byte> digits)
    {
        if (digits.Length > 5)
        {
            return -1;
        }

        int port = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            port = (port * 10) + (digit - '0');
        }

        return port <= ushort.MaxValue ? port : -1;
    }
}
