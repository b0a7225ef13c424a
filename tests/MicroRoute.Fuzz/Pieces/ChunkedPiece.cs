using System.Globalization;
using System.Numerics;
using System.Text;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Chunked bodies (RFC 9112, section 7.1): a decoder that gets them in pieces, against one that has the whole as text.</summary>
internal static class ChunkedPiece
{
    private static readonly ServerLimits s_limits = new();
    private static readonly RequestHead s_head = new(s_limits);

    /// <param name="input">The length of the pieces, then the body.</param>
    public static void Check(ReadOnlySpan<byte> input)
    {
        if (input.IsEmpty)
        {
            return;
        }

        byte[] body = input[1..].ToArray();
        ParseStatus expected = Decode(Encoding.Latin1.GetString(body), out string decoded, out int position);
        ParseStatus actual = Decode(body, Math.Max((int)input[0], 1), out string actualDecoded, out int left);

        // Refused early, without waiting for the end of the line, or late, at its end.
        Require(actual == expected || (expected == ParseStatus.Incomplete && actual == ParseStatus.Rejected), "A body is judged wrong.");
        Require(actual != ParseStatus.Complete || (decoded == actualDecoded && left == body.Length - position), "A body is decoded wrong.");
    }

    private static ParseStatus Decode(byte[] body, int stride, out string decoded, out int left)
    {
        ChunkedDecoder decoder = default;
        s_head.Reset();
        s_head.HeadersSize = 0;
        var unread = new List<byte>();
        ParseStatus status = ParseStatus.Incomplete;
        int at = 0;
        do
        {
            int count = Math.Min(stride, body.Length - at);
            byte[] bytes = [.. unread, .. body.AsSpan(at, count)];
            at += count;
            status = decoder.Decode(bytes, s_head, s_limits, s_limits.MaxRequestBodySize, out _);
            left = bytes.Length - decoder.Position + body.Length - at;
            int shorter = status == ParseStatus.Incomplete ? decoder.Compact(bytes) : 0;
            unread = [.. bytes[..^shorter]];
        }
        while (status == ParseStatus.Incomplete && at < body.Length);
        decoded = Encoding.Latin1.GetString([.. unread[..decoder.DecodedLength]]);
        return status;
    }

    private static ParseStatus Decode(string body, out string decoded, out int position)
    {
        var data = new StringBuilder();
        position = 0;
        decoded = "";
        while (true)
        {
            if (TakeLine(body, ref position) is not { } line)
            {
                return IsBareLine(body, position) ? ParseStatus.Rejected : ParseStatus.Incomplete;
            }

            string digits = Grammar.ChunkLine.Match(line).Groups["size"].Value;
            BigInteger size = digits.Length == 0 ? -1 : BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size < 0 || size + data.Length > s_limits.MaxRequestBodySize)
            {
                return ParseStatus.Rejected;
            }

            if (size == 0)
            {
                decoded = data.ToString();
                return SkipTrailers(body, ref position);
            }

            int available = (int)BigInteger.Min(size, body.Length - position);
            data.Append(body, position, available);
            position += available;
            string end = body[position..Math.Min(position + 2, body.Length)];
            if (available < size || end is "" or "\r")
            {
                return ParseStatus.Incomplete;
            }

            if (end != "\r\n")
            {
                return ParseStatus.Rejected;
            }

            position += 2;
        }
    }

    private static ParseStatus SkipTrailers(string body, ref int position)
    {
        int count = 0;
        while (true)
        {
            int start = position;
            if (TakeLine(body, ref position) is not { } line)
            {
                return IsBareLine(body, start) ? ParseStatus.Rejected : ParseStatus.Incomplete;
            }

            if (line.Length == 0)
            {
                return ParseStatus.Complete;
            }

            if (!Grammar.FieldLine.IsMatch(line) || ++count > s_limits.MaxRequestHeaderCount)
            {
                return ParseStatus.Rejected;
            }
        }
    }

    /// <summary>The next line without its CRLF; none when it is not complete.</summary>
    private static string? TakeLine(string body, ref int position)
    {
        int length = body.IndexOf("\r\n", position, StringComparison.Ordinal) - position;
        if (length < 0)
        {
            return null;
        }

        string line = body.Substring(position, length);
        position += length + 2;
        return line;
    }

    /// <summary>A line ends in LF alone.</summary>
    private static bool IsBareLine(string body, int position) => body.IndexOf('\n', position) >= 0;
}
