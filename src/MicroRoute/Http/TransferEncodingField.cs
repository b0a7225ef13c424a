using System.Text;

namespace MicroRoute;

/// <summary>Transfer-Encoding: one <c>chunked</c> and nothing else (RFC 9112, sections 6.1 and 7).</summary>
internal static class TransferEncodingField
{
    public static RejectionReason Apply(ReadOnlySpan<byte> value, RequestHead head)
    {
        head.HasTransferEncoding = true;
        foreach (ReadOnlySpan<byte> coding in new ListElements(value))
        {
            if (head.IsChunked)
            {
                return RejectionReason.InvalidTransferEncoding;
            }

            if (!Ascii.EqualsIgnoreCase(coding, "chunked"u8))
            {
                return Token.Is(coding) ? RejectionReason.UnknownTransferCoding : RejectionReason.InvalidTransferEncoding;
            }

            head.IsChunked = true;
        }

        return RejectionReason.None;
    }
}
