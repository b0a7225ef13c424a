using System.Net;
using System.Text;

namespace MicroRoute.Binding;

/// <summary>Sees to it that a body is of the kind that is read: of its media type, and in no coding (RFC 9110, sections 8.3 and 8.4).</summary>
internal static class BodyContent
{
    /// <summary>Whether a body can be read, or there is none. If it cannot, the request is answered with 415, which says what could
    /// (RFC 9110, section 15.5.16).</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="isOfType">Whether its media type is the right one.</param>
    /// <param name="expected">That type.</param>
    public static bool Accept(ref HttpContext context, bool isOfType, scoped ReadOnlySpan<byte> expected)
    {
        if (context.Request.Body.IsEmpty)
        {
            return true;
        }

        bool isPlain = IsPlain(context.Request.Headers);
        if (!isPlain)
        {
            Refuse(context.Response, "Accept-Encoding"u8, "encoded"u8, "identity"u8);
        }
        else if (!isOfType)
        {
            Refuse(context.Response, "Accept"u8, "of another media type"u8, expected);
        }

        return isPlain && isOfType;
    }

    private static bool IsPlain(RequestHeaders headers)
    {
        foreach (HeaderField field in headers)
        {
            if (!Ascii.EqualsIgnoreCase(field.Name, "Content-Encoding"u8))
            {
                continue;
            }

            foreach (ReadOnlySpan<byte> coding in new ListElements(field.Value))
            {
                if (!coding.IsEmpty && !Ascii.EqualsIgnoreCase(coding, "identity"u8))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Refuse(HttpResponse response, ReadOnlySpan<byte> field, ReadOnlySpan<byte> fault, ReadOnlySpan<byte> expected)
    {
        response.AddHeader(field, expected);
        ProblemWriter.Begin(response, HttpStatusCode.UnsupportedMediaType);
        ProblemWriter.BeginDetail(response);
        response.Write("The request body is "u8);
        response.Write(fault);
        response.Write(": expected "u8);
        response.Write(expected);
        response.Write(".\",\"errors\":[{\"source\":\"body\",\"reason\":\"invalid\",\"expected\":\""u8);
        response.Write(expected);
        response.Write("\"}]}"u8);
    }
}
