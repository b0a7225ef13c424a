using System.Net;
using System.Text;
using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>Writes problem details (RFC 9457) in JSON.</summary>
internal static class ProblemWriter
{
    public static ReadOnlySpan<byte> MediaType => "application/problem+json"u8;

    /// <param name="writer">A response that has been begun.</param>
    /// <param name="status">The status.</param>
    /// <param name="detail">A sentence that needs no escaping in JSON; empty for none.</param>
    public static void Write(ResponseWriter writer, HttpStatusCode status, ReadOnlySpan<byte> detail)
    {
        var response = new HttpResponse(writer);
        Begin(response, status);
        if (!detail.IsEmpty)
        {
            BeginDetail(response);
            response.Write(detail);
            response.Write("\""u8);
        }

        response.Write("}"u8);
    }

    /// <summary>Writes a document of which a handler gives no more than a sentence.</summary>
    /// <param name="response">The response.</param>
    /// <param name="status">The status.</param>
    /// <param name="detail">The sentence; <see langword="null"/> for none.</param>
    public static void Write(HttpResponse response, HttpStatusCode status, string? detail)
    {
        Begin(response, status);
        WriteMember(response, "detail"u8, detail);
        response.Write("}"u8);
    }

    /// <summary>Writes all that is known of an exception, for its developer's eyes.</summary>
    /// <param name="writer">A response that has been begun.</param>
    /// <param name="exception">The exception.</param>
    public static void WriteException(ResponseWriter writer, Exception exception)
    {
        var response = new HttpResponse(writer);
        Begin(response, HttpStatusCode.InternalServerError);
        BeginDetail(response);
        JsonText.Write(response, Encoding.UTF8.GetBytes(exception.ToString()));
        response.Write("\"}"u8);
    }

    /// <summary>Begins a document: the members that all have. The caller ends it.</summary>
    /// <param name="response">The response.</param>
    /// <param name="status">The status.</param>
    public static void Begin(HttpResponse response, HttpStatusCode status)
    {
        BeginType(response, status);
        response.Write("about:blank"u8);
        BeginTitle(response);
        response.Write(StatusLine.ReasonOf((int)status));
        WriteStatus(response, status);
    }

    /// <inheritdoc cref="Begin(HttpResponse, HttpStatusCode)"/>
    /// <param name="response">The response.</param>
    /// <param name="status">The status.</param>
    /// <param name="type">The kind of problem; <see langword="null"/> for none but the status.</param>
    /// <param name="title">What it is called; <see langword="null"/> for what the status is called.</param>
    public static void Begin(HttpResponse response, HttpStatusCode status, string? type, string? title)
    {
        BeginType(response, status);
        JsonText.Write(response, type is null ? "about:blank"u8 : Encoding.UTF8.GetBytes(type));
        BeginTitle(response);
        JsonText.Write(response, title is null ? StatusLine.ReasonOf((int)status) : Encoding.UTF8.GetBytes(title));
        WriteStatus(response, status);
    }

    /// <summary>Begins the detail, which the caller writes and closes.</summary>
    public static void BeginDetail(HttpResponse response) => response.Write(",\"detail\":\""u8);

    /// <summary>Writes a member that is text, unless there is none.</summary>
    public static void WriteMember(HttpResponse response, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
        {
            return;
        }

        response.Write(",\""u8);
        response.Write(name);
        response.Write("\":\""u8);
        JsonText.Write(response, Encoding.UTF8.GetBytes(text));
        response.Write("\""u8);
    }

    /// <summary>Answers <c>OPTIONS *</c>, which asks about the server as a whole (RFC 9110, section 9.3.7).</summary>
    public static void WriteServerOptions(ResponseWriter writer)
    {
        writer.StatusCode = HttpStatusCode.NoContent;
        writer.Fields.Add("Allow"u8, "GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS"u8);
        writer.Send(ReadOnlySpan<byte>.Empty);
    }

    private static void BeginType(HttpResponse response, HttpStatusCode status)
    {
        response.Writer.ThrowIfBegun();
        response.Writer.IsProblem = true;
        response.StatusCode = status;
        response.SetContentType(MediaType);
        response.Write("{\"type\":\""u8);
    }

    private static void BeginTitle(HttpResponse response) => response.Write("\",\"title\":\""u8);

    private static void WriteStatus(HttpResponse response, HttpStatusCode status)
    {
        response.Write("\",\"status\":"u8);
        response.Write((int)status);
    }
}
