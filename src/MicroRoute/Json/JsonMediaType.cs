using System.Text;

namespace MicroRoute.Binding;

/// <summary>Recognises the media types of JSON: <c>application/json</c> and what ends in <c>+json</c> (RFC 6839, section 3.1), with any
/// parameters.</summary>
internal static class JsonMediaType
{
    public static bool Is(ReadOnlySpan<byte> contentType)
    {
        ReadOnlySpan<byte> type = MediaType.WithoutParameters(contentType);
        if (Ascii.EqualsIgnoreCase(type, "application/json"u8))
        {
            return true;
        }

        ReadOnlySpan<byte> suffix = "+json"u8;
        int slash = type.IndexOf((byte)'/');
        return slash > 0 && type.Length > slash + 1 + suffix.Length && Ascii.EqualsIgnoreCase(type[^suffix.Length..], suffix);
    }
}
