using System.Net;
using System.Text;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Notes what is wrong with a JSON body, among the faults of the other parameters.</summary>
internal static class JsonFault
{
    // A path has names in it that the client chose.
    private const int LongestPath = 256;

    /// <summary>Notes that there is no such body, or nothing more about what is wrong with it.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="status">The status, if this is the first fault.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="expected">The expected type.</param>
    public static void Add(
        ref HttpContext context, HttpStatusCode status, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> reason, scoped ReadOnlySpan<byte> expected)
    {
        HttpResponse response = context.Response;
        if (BindingFault.Begin(ref context, status))
        {
            response.Write("The request body is "u8);
            response.Write(status == HttpStatusCode.UnsupportedMediaType ? "of another media type"u8 : reason);
            response.Write(": expected "u8);
            JsonText.Write(response, expected);
            BindingFault.EndDetail(response);
        }

        BindingFault.Write(response, parameter, "body"u8, reason, expected);
        response.Write("}"u8);
    }

    /// <summary>Notes where System.Text.Json stopped, and nothing else of what it says, which is about the program.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">The expected type.</param>
    /// <param name="exception">What it threw.</param>
    public static void Add(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> expected, JsonException exception)
    {
        // Text that is no JSON stops the reader, whose own exception is inside then; what stops the serializer is JSON of another form.
        ReadOnlySpan<byte> reason = exception.InnerException is JsonException ? "malformed"u8 : "invalid"u8;
        byte[] path = Encoding.UTF8.GetBytes(Shorten(exception.Path ?? "$"));
        HttpResponse response = context.Response;
        if (BindingFault.Begin(ref context, HttpStatusCode.BadRequest))
        {
            response.Write(reason[0] == 'm' ? "The request body is not well-formed JSON at "u8 : "The request body is not valid at "u8);
            JsonText.Write(response, path);
            response.Write(", line "u8);
            response.Write((exception.LineNumber ?? 0) + 1);
            response.Write(", position "u8);
            response.Write((exception.BytePositionInLine ?? 0) + 1);
            response.Write(": expected "u8);
            JsonText.Write(response, expected);
            BindingFault.EndDetail(response);
        }

        BindingFault.Write(response, parameter, "body"u8, reason, expected);
        response.Write(",\"path\":\""u8);
        JsonText.Write(response, path);
        response.Write("\",\"line\":"u8);
        response.Write((exception.LineNumber ?? 0) + 1);
        response.Write(",\"position\":"u8);
        response.Write((exception.BytePositionInLine ?? 0) + 1);
        response.Write("}"u8);
    }

    private static string Shorten(string path) => path.Length > LongestPath ? path[..LongestPath] + "…" : path;
}
