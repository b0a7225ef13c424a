using System.Text;
using MicroRoute;

return HttpServer.Run<Routes>(args);

/// <summary>What public HTTP test suites are pointed at: answers that show how a request was read.</summary>
internal static class Conformance
{
    [Get("/")]
    internal static void Index(HttpRequest request, HttpResponse response) => Representation.Write(request, response);

    /// <summary>The decoded body, byte for byte.</summary>
    [Post("/")]
    internal static ReadOnlySpan<byte> Body([FromBody] ReadOnlySpan<byte> body) => body;

    /// <summary>The field lines as they were received, in their order.</summary>
    [Get("/echo"), Post("/echo")]
    internal static void Fields(HttpRequest request, HttpResponse response)
    {
        foreach (HeaderField field in request.Headers)
        {
            response.Write(field.Name);
            response.Write(": "u8);
            response.Write(field.Value);
            response.Write("\n"u8);
        }
    }

    /// <summary>One cookie a line, in the order in which they were received (RFC 6265, section 5.4).</summary>
    [Get("/cookie")]
    internal static void Cookies(HttpRequest request, HttpResponse response)
    {
        foreach (HeaderField field in request.Headers)
        {
            if (Ascii.EqualsIgnoreCase(field.Name, "Cookie"u8))
            {
                WriteCookies(field.Value, response);
            }
        }
    }

    private static void WriteCookies(ReadOnlySpan<byte> value, HttpResponse response)
    {
        foreach (Range part in value.Split((byte)';'))
        {
            ReadOnlySpan<byte> cookie = value[part].Trim(" \t"u8);
            if (!cookie.IsEmpty)
            {
                response.Write(cookie);
                response.Write("\n"u8);
            }
        }
    }
}
