using System.ComponentModel;
using System.Net;

namespace MicroRoute.Binding;

/// <summary>Writes what a handler has returned. A content type that the handler has set stays.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ResultWriter :
    IResultWriter<ReadOnlySpan<byte>>, IResultWriter<byte[]?>, IResultWriter<ReadOnlyMemory<byte>>, IResultWriter<Memory<byte>>,
    IResultWriter<ArraySegment<byte>>, IResultWriter<string?>, IResultWriter<HttpStatusCode>
{
    /// <summary>Answers with UTF-8 text.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="body">The body.</param>
    public static void Write(ref HttpContext context, scoped ReadOnlySpan<byte> body) => context.Response.Send(body);

    /// <summary>Answers with bytes, as <c>application/octet-stream</c>.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="body">The body; 404 for <see langword="null"/>.</param>
    public static void Write(ref HttpContext context, byte[]? body)
    {
        if (body is null)
        {
            RouteMiss.NotFound(ref context);
        }
        else
        {
            WriteBytes(context.Response, body);
        }
    }

    /// <inheritdoc cref="Write(ref HttpContext, byte[])"/>
    public static void Write(ref HttpContext context, ReadOnlyMemory<byte> body) => WriteBytes(context.Response, body.Span);

    /// <inheritdoc cref="Write(ref HttpContext, byte[])"/>
    public static void Write(ref HttpContext context, Memory<byte> body) => WriteBytes(context.Response, body.Span);

    /// <inheritdoc cref="Write(ref HttpContext, byte[])"/>
    public static void Write(ref HttpContext context, ArraySegment<byte> body) => WriteBytes(context.Response, body);

    /// <summary>Answers with text, sent as UTF-8.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="body">The body; 404 for <see langword="null"/>.</param>
    public static void Write(ref HttpContext context, string? body)
    {
        if (body is null)
        {
            RouteMiss.NotFound(ref context);
        }
        else
        {
            context.Response.Send(body);
        }
    }

    /// <summary>Answers with a status and no body.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="status">The status code.</param>
    public static void Write(ref HttpContext context, HttpStatusCode status)
    {
        HttpResponse response = context.Response;
        response.StatusCode = status;
    }

    private static void WriteBytes(HttpResponse response, scoped ReadOnlySpan<byte> body)
    {
        if (!response.HasContentType)
        {
            response.SetContentType("application/octet-stream"u8);
        }

        response.Send(body);
    }
}
