namespace MicroRoute;

/// <summary>Content-Type: one field at most. Two say two things of one body, and each reader would believe another (RFC 9110, section 8.3).</summary>
internal static class ContentTypeField
{
    public static RejectionReason Apply(RequestHead head)
    {
        if (head.HasContentType)
        {
            return RejectionReason.MultipleContentTypes;
        }

        head.HasContentType = true;
        return RejectionReason.None;
    }
}
