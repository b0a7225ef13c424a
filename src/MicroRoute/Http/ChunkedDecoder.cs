using System.Buffers.Text;

namespace MicroRoute;

/// <summary>Decodes a chunked body in place (RFC 9112, section 7.1): what is decoded moves to the front of the body, what is left stays
/// behind it. One a connection; it goes on where the last bytes ended.</summary>
internal struct ChunkedDecoder
{
    private enum Part : byte
    {
        Size,
        Data,
        DataEnd,
        Trailers,
        End,
    }

    private Part _part;
    private long _left;

    private static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    /// <summary>How long the decoded body is so far.</summary>
    public int DecodedLength { get; private set; }

    /// <summary>Where the bytes begin that are not decoded yet.</summary>
    public int Position { get; private set; }

    /// <summary>How long it will be at least.</summary>
    public long KnownLength => DecodedLength + (_part == Part.Data ? _left : 0);

    /// <param name="body">From the body's first byte to the last one received.</param>
    /// <param name="head">The request's head: trailers count as its fields.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="maxLength">The most that may be decoded.</param>
    /// <param name="reason">Why the body is refused, when it is.</param>
    public ParseStatus Decode(Span<byte> body, RequestHead head, ServerLimits limits, long maxLength, out RejectionReason reason)
    {
        reason = RejectionReason.None;
        ParseStatus status;
        do
        {
            Span<byte> rest = body[Position..];
            status = _part switch
            {
                Part.Size => ReadSize(rest, limits, maxLength, out reason),
                Part.Data => CopyData(body, rest),
                Part.DataEnd => ReadDataEnd(rest, out reason),
                _ => ReadTrailers(rest, head, out reason),
            };
        }
        while (status == ParseStatus.Complete && _part != Part.End);
        return status;
    }

    /// <summary>Closes the gap between what is decoded and what is not.</summary>
    /// <returns>How much shorter the body became.</returns>
    public int Compact(Span<byte> body)
    {
        int gap = Position - DecodedLength;
        body[Position..].CopyTo(body[DecodedLength..]);
        Position = DecodedLength;
        return gap;
    }

    /// <summary>Forgets what is decoded, which has been taken away, and begins the next bytes with those that are not.</summary>
    public void Restart()
    {
        DecodedLength = 0;
        Position = 0;
    }

    private ParseStatus ReadSize(ReadOnlySpan<byte> rest, ServerLimits limits, long maxLength, out RejectionReason reason)
    {
        int room = limits.MaxChunkLineSize + LineEnd.Length;
        rest = rest[..Math.Min(rest.Length, room)];
        int lineLength = rest.IndexOf((byte)'\n');
        bool isWhole = lineLength > 0 && rest[lineLength - 1] == '\r';
        ReadOnlySpan<byte> line = isWhole ? rest[..(lineLength - 1)] : lineLength < 0 ? rest : rest[..lineLength];
        int digits = CountHexDigits(line);
        if (lineLength < 0)
        {
            // Garbage is refused without waiting for the end of its line.
            reason = digits == 0 && !line.IsEmpty ? RejectionReason.InvalidChunkSize
                : rest.Length == room ? RejectionReason.ChunkLineTooLong
                : RejectionReason.None;
            return reason == RejectionReason.None ? ParseStatus.Incomplete : ParseStatus.Rejected;
        }

        reason = digits == 0 ? RejectionReason.InvalidChunkSize
            : !isWhole ? RejectionReason.InvalidLineEnd
            : !ChunkExtension.IsValid(line[digits..]) ? RejectionReason.InvalidChunkExtension
            : Take(line[..digits], maxLength);
        Position += lineLength + 1;
        return reason == RejectionReason.None ? ParseStatus.Complete : ParseStatus.Rejected;
    }

    private RejectionReason Take(ReadOnlySpan<byte> digits, long maxLength)
    {
        digits = digits.TrimStart((byte)'0');
        if (digits.Length > 2 * sizeof(ulong))
        {
            return RejectionReason.InvalidChunkSize;
        }

        if (digits.Length >= 2 * sizeof(ulong) || !TryParseHex(digits, out long size) || size > maxLength - DecodedLength)
        {
            return RejectionReason.BodyTooLarge;
        }

        _part = size == 0 ? Part.Trailers : Part.Data;
        _left = size;
        return RejectionReason.None;
    }

    private static bool TryParseHex(ReadOnlySpan<byte> digits, out long value)
    {
        value = 0;
        return digits.IsEmpty || (Utf8Parser.TryParse(digits, out value, out int used, 'x') && used == digits.Length);
    }

    private static int CountHexDigits(ReadOnlySpan<byte> line)
    {
        int count = 0;
        while (count < line.Length && char.IsAsciiHexDigit((char)line[count]))
        {
            count++;
        }

        return count;
    }

    private ParseStatus CopyData(Span<byte> body, ReadOnlySpan<byte> rest)
    {
        int count = (int)Math.Min(_left, rest.Length);
        rest[..count].CopyTo(body[DecodedLength..]);
        DecodedLength += count;
        Position += count;
        _left -= count;
        _part = _left == 0 ? Part.DataEnd : Part.Data;
        return _left == 0 ? ParseStatus.Complete : ParseStatus.Incomplete;
    }

    private ParseStatus ReadDataEnd(ReadOnlySpan<byte> rest, out RejectionReason reason)
    {
        reason = RejectionReason.None;
        int count = Math.Min(LineEnd.Length, rest.Length);
        if (!rest[..count].SequenceEqual(LineEnd[..count]))
        {
            reason = RejectionReason.InvalidChunkEnd;
            return ParseStatus.Rejected;
        }

        if (count < LineEnd.Length)
        {
            return ParseStatus.Incomplete;
        }

        Position += LineEnd.Length;
        _part = Part.Size;
        return ParseStatus.Complete;
    }

    /// <summary>Reads the trailer section from its begin, since it is short, and drops it.</summary>
    private ParseStatus ReadTrailers(ReadOnlySpan<byte> rest, RequestHead head, out RejectionReason reason)
    {
        // The limit is for both sections together; the empty line at the end of each counts once.
        int room = head.MaxHeadersSize - head.HeadersSize + LineEnd.Length;
        rest = rest[..Math.Min(rest.Length, room)];
        int fieldCount = head.FieldCount;
        int at = 0;
        while (true)
        {
            ParseStatus status = FieldLineParser.Parse(rest, at, out FieldLine line, out int next, out reason);
            if (status == ParseStatus.Incomplete && rest.Length == room)
            {
                reason = RejectionReason.HeadersTooLarge;
                return ParseStatus.Rejected;
            }

            if (status != ParseStatus.Complete)
            {
                return status;
            }

            if (line.NameLength == 0)
            {
                Position += next;
                _part = Part.End;
                return ParseStatus.Complete;
            }

            if (++fieldCount > head.MaxFieldCount)
            {
                reason = RejectionReason.TooManyHeaders;
                return ParseStatus.Rejected;
            }

            at = next;
        }
    }
}
