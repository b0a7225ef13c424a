using System.ComponentModel;
using System.Net;

namespace MicroRoute.Binding;

/// <summary>Answers a request whose values do not suit the handler with 400 and problem details (RFC 9457) that name the
/// parameter, where it comes from and what was expected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BindingFault
{
    /// <summary>A parameter without a default has no value.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The name that the client knows.</param>
    /// <param name="source">Where it should have been.</param>
    /// <param name="expected">The expected type, such as <c>int</c>.</param>
    public static void Missing(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, BindingSource source, scoped ReadOnlySpan<byte> expected)
        => Write(context.Response, parameter, source, expected, "is missing"u8);

    /// <summary>A parameter's value is not of the expected type, or is malformed.</summary>
    /// <inheritdoc cref="Missing"/>
    public static void Invalid(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, BindingSource source, scoped ReadOnlySpan<byte> expected)
        => Write(context.Response, parameter, source, expected, "is not valid"u8);

    private static void Write(
        HttpResponse response, ReadOnlySpan<byte> parameter, BindingSource source, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> fault)
    {
        ReadOnlySpan<byte> sourceName = NameOf(source);
        response.StatusCode = HttpStatusCode.BadRequest;
        response.SetContentType(Problem.MediaType);
        response.Write("""{"type":"about:blank","title":"Bad Request","status":400,"detail":"The """u8);
        response.Write(sourceName);
        response.Write(" parameter '"u8);
        JsonText.Write(response, parameter);
        response.Write("' "u8);
        response.Write(fault);
        response.Write(": expected "u8);
        JsonText.Write(response, expected);
        response.Write(".\",\"errors\":[{\"parameter\":\""u8);
        JsonText.Write(response, parameter);
        response.Write("\",\"source\":\""u8);
        response.Write(sourceName);
        response.Write("\",\"expected\":\""u8);
        JsonText.Write(response, expected);
        response.Write("\"}]}"u8);
    }

    private static ReadOnlySpan<byte> NameOf(BindingSource source) => source switch
    {
        BindingSource.Route => "route"u8,
        BindingSource.Query => "query"u8,
        BindingSource.Header => "header"u8,
        _ => "body"u8,
    };
}
