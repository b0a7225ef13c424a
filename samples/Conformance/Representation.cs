using System.Net;
using System.Text;
using MicroRoute;

/// <summary>A representation that never changes, with its validators (RFC 9110, sections 8.8 and 13.1).</summary>
internal static class Representation
{
    private static ReadOnlySpan<byte> ETag => "\"ok\""u8;

    private static ReadOnlySpan<byte> LastModified => "Thu, 01 Jan 2026 00:00:00 GMT"u8;

    internal static void Write(HttpRequest request, HttpResponse response)
    {
        response.AddHeader("ETag"u8, ETag);
        response.AddHeader("Last-Modified"u8, LastModified);
        if (IsNotModified(request.Headers))
        {
            response.StatusCode = HttpStatusCode.NotModified;
            return;
        }

        response.Send("OK"u8);
    }

    /// <summary>Whether the client has it: If-Modified-Since counts only where there is no If-None-Match.</summary>
    private static bool IsNotModified(RequestHeaders headers)
    {
        bool hasTags = false;
        foreach (HeaderField field in headers)
        {
            if (Ascii.EqualsIgnoreCase(field.Name, "If-None-Match"u8))
            {
                hasTags = true;
                if (Matches(field.Value))
                {
                    return true;
                }
            }
        }

        return !hasTags && headers.TryGetValue("If-Modified-Since"u8, out ReadOnlySpan<byte> date) && date.SequenceEqual(LastModified);
    }

    /// <summary>Compares weakly, as a cache may.</summary>
    private static bool Matches(ReadOnlySpan<byte> tags)
    {
        foreach (Range part in tags.Split((byte)','))
        {
            ReadOnlySpan<byte> tag = tags[part].Trim(" \t"u8);
            if (tag.SequenceEqual("*"u8) || (tag.StartsWith("W/"u8) ? tag[2..] : tag).SequenceEqual(ETag))
            {
                return true;
            }
        }

        return false;
    }
}
