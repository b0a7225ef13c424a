using System.Net;
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

    /// <summary>Answers a request whose body has another type with 415, and names the right one in <c>Accept</c> (RFC 9110, section 15.5.16).</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="expected">The type and the subtype.</param>
    public static void Refuse(ref HttpContext context, scoped ReadOnlySpan<byte> expected)
    {
        HttpResponse response = context.Response;
        response.AddHeader("Accept"u8, expected);
        ProblemWriter.Begin(response, HttpStatusCode.UnsupportedMediaType);
        ProblemWriter.BeginDetail(response);
        response.Write("The body must be "u8);
        response.Write(expected);
        response.Write(".\",\"errors\":[{\"source\":\"body\",\"reason\":\"invalid\",\"expected\":\""u8);
        response.Write(expected);
        response.Write("\"}]}"u8);
    }
}
