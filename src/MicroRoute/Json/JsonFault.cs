using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>Notes what is wrong with a JSON body, among the faults of the other parameters.</summary>
internal static class JsonFault
{
    // A path has names in it that the client chose.
    private const int LongestPath = 256;

    /// <summary>Notes that there is no such body.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">The expected type.</param>
    public static void AddMissing(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> expected)
    {
        HttpResponse response = context.Response;
        context.IsLastFaulty = true;
        if (BindingFault.Begin(ref context))
        {
            response.Write("The request body is missing: expected "u8);
            JsonText.Write(response, expected);
            BindingFault.EndDetail(response);
        }

        BindingFault.Write(response, parameter, "body"u8, "missing"u8, expected);
        response.Write("}"u8);
    }

    /// <summary>Notes where System.Text.Json stopped and why, and nothing else of what it says, which is about the program.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">The type of the whole body.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="exception">What System.Text.Json threw.</param>
    public static void Add(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> expected, JsonPlace place, JsonException exception)
    {
        string path = exception.Path ?? "$";
        if (exception is JsonUntypedException untyped)
        {
            AddMissing(ref context, parameter, exception, untyped.Member, untyped.Expected);
            return;
        }

        foreach (JsonPropertyInfo missing in place.Missing)
        {
            AddMissing(ref context, parameter, exception, missing.Name, JsonTypeName.Of(missing.PropertyType));
        }

        if (place.Missing.Count > 0)
        {
            return;
        }

        if (path != "$" && place.Expected is { } found)
        {
            expected = Encoding.UTF8.GetBytes(JsonTypeName.Of(found));
        }

        if (place.IsTooDeep)
        {
            Add(ref context, parameter, expected, exception, path, "is nested too deep: the greatest depth is "u8, Encoding.UTF8.GetBytes($"{place.MaxDepth}"), "invalid"u8);
        }
        else if (JsonPlace.IsOfText(exception))
        {
            Add(ref context, parameter, expected, exception, path, "is not well-formed JSON: expected "u8, expected, "malformed"u8);
        }
        else
        {
            Add(ref context, parameter, expected, exception, path, "is not valid: expected "u8, expected, "invalid"u8);
        }
    }

    private static void AddMissing(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, JsonException exception, string member, string expected)
    {
        byte[] type = Encoding.UTF8.GetBytes(expected);
        Add(ref context, parameter, type, exception, JsonPath.Of(exception.Path ?? "$", member), "is missing: expected "u8, type, "missing"u8);
    }

    private static void Add(
        ref HttpContext context,
        scoped ReadOnlySpan<byte> parameter,
        scoped ReadOnlySpan<byte> expected,
        JsonException exception,
        string path,
        scoped ReadOnlySpan<byte> fault,
        scoped ReadOnlySpan<byte> faultEnd,
        scoped ReadOnlySpan<byte> reason)
    {
        HttpResponse response = context.Response;
        context.IsLastFaulty = true;
        byte[] place = Encoding.UTF8.GetBytes(path.Length > LongestPath ? path[..LongestPath] + "…" : path);
        long line = (exception.LineNumber ?? 0) + 1;
        long position = (exception.BytePositionInLine ?? 0) + 1;
        if (BindingFault.Begin(ref context))
        {
            response.Write("The request body at "u8);
            JsonText.Write(response, place);
            response.Write(", line "u8);
            response.Write(line);
            response.Write(", position "u8);
            response.Write(position);
            response.Write(", "u8);
            response.Write(fault);
            JsonText.Write(response, faultEnd);
            BindingFault.EndDetail(response);
        }

        BindingFault.Write(response, parameter, "body"u8, reason, expected);
        response.Write(",\"path\":\""u8);
        JsonText.Write(response, place);
        response.Write("\",\"line\":"u8);
        response.Write(line);
        response.Write(",\"position\":"u8);
        response.Write(position);
        response.Write("}"u8);
    }
}
