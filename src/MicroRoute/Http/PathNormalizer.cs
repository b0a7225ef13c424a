using System.Text.Unicode;

namespace MicroRoute;

/// <summary>Decodes a path once and removes its dot segments (RFC 3986, sections 2.4 and 5.2.4).</summary>
/// <remarks><c>%2F</c> and <c>%25</c> stay as they are until a value is bound: decoded here, the one would pass for a separator, and
/// the other for an escape that was never sent.</remarks>
internal static class PathNormalizer
{
    /// <returns>Whether the path is well-formed.</returns>
    public static bool TryNormalize(ReadOnlySpan<byte> path, RequestHead head)
    {
        Span<byte> room = head.Decoded.GetRoom(path.Length + 1);
        if (!TryDecode(path, room, out int length) || !Utf8.IsValid(room[..length]))
        {
            return false;
        }

        length = RemoveDotSegments(room[..length]);
        head.Decoded.Take(length);
        head.DecodedPathLength = length;
        return true;
    }

    private static bool TryDecode(ReadOnlySpan<byte> path, Span<byte> room, out int length)
    {
        length = 0;
        for (int at = 0; at < path.Length; at++)
        {
            byte value = path[at];
            if (value == '%')
            {
                if (!PercentDecoder.TryDecodeByte(path[at..], out value) || value == 0)
                {
                    return false;
                }

                at += 2;
                if (value is (byte)'/' or (byte)'%')
                {
                    ReadOnlySpan<byte> kept = value == '/' ? "%2F"u8 : "%25"u8;
                    kept.CopyTo(room[length..]);
                    length += kept.Length;
                    continue;
                }
            }

            room[length++] = value;
        }

        return true;
    }

    /// <summary>Removes <c>.</c> and <c>..</c> segments in place, never above the root.</summary>
    private static int RemoveDotSegments(Span<byte> path)
    {
        int written = 0;
        int at = 0;
        while (at < path.Length)
        {
            int next = path[(at + 1)..].IndexOf((byte)'/');
            int end = next < 0 ? path.Length : at + 1 + next;
            ReadOnlySpan<byte> segment = path[(at + 1)..end];
            bool isParent = segment.SequenceEqual(".."u8);
            if (isParent || segment.SequenceEqual("."u8))
            {
                written = isParent ? Math.Max(0, path[..written].LastIndexOf((byte)'/')) : written;
                if (end == path.Length)
                {
                    path[written++] = (byte)'/';
                }
            }
            else
            {
                path[at..end].CopyTo(path[written..]);
                written += end - at;
            }

            at = end;
        }

        return written;
    }
}
