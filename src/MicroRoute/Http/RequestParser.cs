namespace MicroRoute;

/// <summary>Reads the head of a request: request line, field lines, and what they say of the body (RFC 9112, sections 3, 5 and 6).</summary>
/// <remarks>It keeps nothing between calls: while a head is incomplete it is read again from its begin, which the limits on its size
/// keep cheap. It neither copies, allocates nor throws.</remarks>
internal static class RequestParser
{
    /// <param name="buffer">What was received, from the request line's first byte on.</param>
    /// <param name="emptyLines">How many bytes of empty lines came before it: they count towards the limit of the request line.</param>
    /// <param name="head">Receives what was found.</param>
    public static ParseStatus Parse(ReadOnlySpan<byte> buffer, int emptyLines, RequestHead head)
    {
        head.Reset();
        ParseStatus status = RequestLine.Parse(buffer, head.MaxRequestLineSize - emptyLines, head, out int fieldsStart);
        if (status == ParseStatus.Complete)
        {
            status = FieldSection.Parse(buffer, fieldsStart, head);
        }

        return status == ParseStatus.Complete ? Check(buffer, head) : status;
    }

    /// <summary>What can be said only when the whole head is known.</summary>
    private static ParseStatus Check(ReadOnlySpan<byte> buffer, RequestHead head)
    {
        RejectionReason reason = HostField.Check(buffer, head);
        if (reason == RejectionReason.None)
        {
            reason = MessageFraming.Check(head);
        }

        if (reason == RejectionReason.None)
        {
            reason = head.Unsupported;
        }

        return reason == RejectionReason.None ? ParseStatus.Complete : head.Reject(reason);
    }
}
