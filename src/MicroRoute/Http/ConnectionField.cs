using System.Text;

namespace MicroRoute;

/// <summary>Connection: <c>close</c> and <c>keep-alive</c> count, other options do not concern a server (RFC 9110, section 7.6.1).</summary>
internal static class ConnectionField
{
    public static void Apply(ReadOnlySpan<byte> value, RequestHead head)
    {
        foreach (ReadOnlySpan<byte> option in new ListElements(value))
        {
            head.WantsClose |= Ascii.EqualsIgnoreCase(option, "close"u8);
            head.WantsKeepAlive |= Ascii.EqualsIgnoreCase(option, "keep-alive"u8);
        }
    }
}
