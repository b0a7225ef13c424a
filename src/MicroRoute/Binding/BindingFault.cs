using System.ComponentModel;
using System.Net;

namespace MicroRoute.Binding;

/// <summary>Answers a request whose values do not suit the handler with 400 and problem details (RFC 9457) that name each such
/// parameter, where it comes from and what was expected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BindingFault
{
    /// <summary>Notes a fault. The first one begins the answer.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The name that the client knows.</param>
    /// <param name="source">Where the value is, or should have been.</param>
    /// <param name="status">Whether it is missing.</param>
    /// <param name="expected">The expected type, such as <c>int</c>.</param>
    public static void Add(
        ref HttpContext context, scoped ReadOnlySpan<byte> parameter, BindingSource source, ValueStatus status, scoped ReadOnlySpan<byte> expected)
    {
        HttpResponse response = context.Response;
        ReadOnlySpan<byte> sourceName = NameOf(source);
        if (context.HasFault)
        {
            response.Write(","u8);
        }
        else
        {
            context.HasFault = true;
            response.StatusCode = HttpStatusCode.BadRequest;
            response.SetContentType(Problem.MediaType);
            response.Write("""{"type":"about:blank","title":"Bad Request","status":400,"detail":"The """u8);
            response.Write(sourceName);
            response.Write(" parameter '"u8);
            JsonText.Write(response, parameter);
            response.Write(status == ValueStatus.Missing ? "' is missing: expected "u8 : "' is not valid: expected "u8);
            JsonText.Write(response, expected);
            response.Write(".\",\"errors\":["u8);
        }

        response.Write("{\"parameter\":\""u8);
        JsonText.Write(response, parameter);
        response.Write("\",\"source\":\""u8);
        response.Write(sourceName);
        response.Write(status == ValueStatus.Missing ? "\",\"reason\":\"missing\",\"expected\":\""u8 : "\",\"reason\":\"invalid\",\"expected\":\""u8);
        JsonText.Write(response, expected);
        response.Write("\"}"u8);
    }

    /// <summary>Ends the answer, if there is a fault.</summary>
    /// <param name="context">The request and its response.</param>
    /// <returns>Whether there is one, so that the handler must not be called.</returns>
    public static bool Answer(ref HttpContext context)
    {
        if (context.HasFault)
        {
            context.Response.Write("]}"u8);
        }

        return context.HasFault;
    }

    private static ReadOnlySpan<byte> NameOf(BindingSource source) => source switch
    {
        BindingSource.Route => "route"u8,
        BindingSource.Query => "query"u8,
        BindingSource.Header => "header"u8,
        _ => "body"u8,
    };
}
