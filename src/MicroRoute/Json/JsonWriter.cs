using System.ComponentModel;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Writes what a handler has returned as JSON, straight into the response's buffer. A content type that the handler has set
/// stays.</summary>
/// <typeparam name="T">What it returns.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonWriter<T, TJson> : IResultWriter<T?>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with JSON, as <c>application/json</c>.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The value; 404 for <see langword="null"/>.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, T? result)
#pragma warning restore CA1000
    {
        if (result is null)
        {
            RouteMiss.NotFound(ref context);
            return;
        }

        WriteBody(context.Response, result);
    }

    /// <summary>Writes a value that is there.</summary>
    internal static void WriteBody(HttpResponse response, T value)
    {
        if (!response.HasContentType)
        {
            response.SetContentType("application/json"u8);
        }

        Utf8JsonWriter writer = JsonOutput.Begin(response);
        JsonSerializer.Serialize(writer, value, TJson.TypeInfo);
        writer.Flush();
    }
}
