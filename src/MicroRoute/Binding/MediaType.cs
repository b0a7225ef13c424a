using System.Text;

namespace MicroRoute.Binding;

/// <summary>The media type of a request's body (RFC 9110, section 8.3).</summary>
internal static class MediaType
{
    /// <summary>Whether a field value names a type, whatever its parameters say.</summary>
    /// <param name="contentType">The value of <c>Content-Type</c>.</param>
    /// <param name="expected">The type and the subtype.</param>
    public static bool Is(ReadOnlySpan<byte> contentType, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(WithoutParameters(contentType), expected);

    /// <summary>The type and the subtype of a field value.</summary>
    /// <param name="contentType">The value of <c>Content-Type</c>.</param>
    public static ReadOnlySpan<byte> WithoutParameters(ReadOnlySpan<byte> contentType)
    {
        int end = contentType.IndexOf((byte)';');
        return (end < 0 ? contentType : contentType[..end]).TrimEnd(" \t"u8);
    }
}
