using System.Net;
using System.Text;
using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>Answers of the server itself: problem details (RFC 9457) in JSON.</summary>
internal static class Problem
{
    public static ReadOnlySpan<byte> MediaType => "application/problem+json"u8;

    /// <param name="writer">A response that has been begun.</param>
    /// <param name="status">The status.</param>
    /// <param name="detail">A sentence that needs no escaping in JSON; empty for none.</param>
    public static void Write(ResponseWriter writer, HttpStatusCode status, ReadOnlySpan<byte> detail)
    {
        Span<byte> body = stackalloc byte[320];
        var json = new SpanWriter(body);
        json.Write("{\"type\":\"about:blank\",\"title\":\""u8);
        json.Write(StatusLine.ReasonOf((int)status));
        json.Write("\",\"status\":"u8);
        json.Write((int)status);
        if (!detail.IsEmpty)
        {
            json.Write(",\"detail\":\""u8);
            json.Write(detail);
            json.Write("\""u8);
        }

        json.Write("}"u8);
        writer.StatusCode = status;
        writer.Fields.SetContentType(MediaType);
        writer.Send(body[..json.Length]);
    }

    /// <summary>Begins an answer, up to its detail, which the caller writes and closes.</summary>
    /// <param name="response">The response.</param>
    /// <param name="status">The status.</param>
    public static void Begin(HttpResponse response, HttpStatusCode status)
    {
        response.StatusCode = status;
        response.SetContentType(MediaType);
        response.Write("{\"type\":\"about:blank\",\"title\":\""u8);
        response.Write(StatusLine.ReasonOf((int)status));
        response.Write("\",\"status\":"u8);
        response.Write((int)status);
        response.Write(",\"detail\":\""u8);
    }

    /// <summary>Answers 500 with all that is known of an exception, for its developer's eyes.</summary>
    /// <param name="writer">A response that has been begun.</param>
    /// <param name="exception">The exception.</param>
    public static void WriteException(ResponseWriter writer, Exception exception)
    {
        var response = new HttpResponse(writer);
        Begin(response, HttpStatusCode.InternalServerError);
        JsonText.Write(response, Encoding.UTF8.GetBytes(exception.ToString()));
        response.Write("\"}"u8);
        writer.Finish();
    }

    /// <summary>Answers <c>OPTIONS *</c>, which asks about the server as a whole (RFC 9110, section 9.3.7).</summary>
    public static void WriteServerOptions(ResponseWriter writer)
    {
        writer.StatusCode = HttpStatusCode.NoContent;
        writer.Fields.Add("Allow"u8, "GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS"u8);
        writer.Send(ReadOnlySpan<byte>.Empty);
    }
}
