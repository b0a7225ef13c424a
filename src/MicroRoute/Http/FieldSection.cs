namespace MicroRoute;

/// <summary>Reads the field lines up to the empty line after them (RFC 9112, section 5).</summary>
internal static class FieldSection
{
    /// <param name="buffer">What was received, from the request line's first byte on.</param>
    /// <param name="start">Where the first field line begins.</param>
    /// <param name="head">Receives what was found.</param>
    public static ParseStatus Parse(ReadOnlySpan<byte> buffer, int start, RequestHead head)
    {
        // What stands behind the longest section has no say in what is wrong, whether it was received already or not.
        int room = start + head.MaxHeadersSize;
        buffer = buffer[..Math.Min(buffer.Length, room)];
        int at = start;
        while (true)
        {
            ParseStatus status = FieldLineParser.Parse(buffer, at, out FieldLine line, out int next, out RejectionReason reason);
            if (status == ParseStatus.Rejected)
            {
                return head.Reject(reason);
            }

            if (status == ParseStatus.Incomplete)
            {
                return buffer.Length == room ? head.Reject(RejectionReason.HeadersTooLarge) : ParseStatus.Incomplete;
            }

            if (line.NameLength == 0)
            {
                head.HeadLength = next;
                head.HeadersSize = next - start;
                return ParseStatus.Complete;
            }

            if (head.FieldCount == head.Fields.Length)
            {
                return head.Reject(RejectionReason.TooManyHeaders);
            }

            head.Fields[head.FieldCount] = line;
            reason = KnownFields.Apply(buffer, line, head);
            head.FieldCount++;
            if (reason != RejectionReason.None)
            {
                return head.Reject(reason);
            }

            at = next;
        }
    }
}
