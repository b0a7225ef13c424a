namespace MicroRoute;

/// <summary>Checks what the fields together say of the body's length (RFC 9112, section 6). In doubt the request is refused: two
/// readings of one message are what request smuggling lives on.</summary>
internal static class MessageFraming
{
    public static RejectionReason Check(RequestHead head)
    {
        if (!head.HasTransferEncoding)
        {
            return RejectionReason.None;
        }

        if (head.IsHttp10)
        {
            return RejectionReason.TransferEncodingInHttp10;
        }

        return head.ContentLength >= 0 ? RejectionReason.ContentLengthWithTransferEncoding : RejectionReason.None;
    }
}
