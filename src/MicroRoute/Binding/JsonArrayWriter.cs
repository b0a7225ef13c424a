using System.Buffers;
using System.ComponentModel;
using System.IO.Pipelines;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Sends values as a JSON array, each when it is there.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonArrayWriter<T, TJson> : IResultWriter<IAsyncEnumerable<T>?>, ISequenceFormat<T>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with values, as <c>application/json</c>.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The values; 404 for <see langword="null"/>.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, IAsyncEnumerable<T>? result)
#pragma warning restore CA1000
    {
        if (result is null)
        {
            RouteMiss.NotFound(ref context);
            return;
        }

        HttpExchange exchange = HttpExchange.BeginResult(ref context, "application/json"u8);
        AsyncResult.Write(ref context, SequenceSender.SendAsync<T, JsonArrayWriter<T, TJson>>(exchange, result));
    }

    static void ISequenceFormat<T>.Write(PipeWriter output, Utf8JsonWriter json, T value, bool isFirst)
    {
        output.Write(isFirst ? "["u8 : ","u8);
        JsonSerializer.Serialize(json, value, TJson.TypeInfo);
    }

    static void ISequenceFormat<T>.End(PipeWriter output, bool isEmpty) => output.Write(isEmpty ? "[]"u8 : "]"u8);
}
