using System.Buffers;
using System.ComponentModel;
using System.IO.Pipelines;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Sends values as JSON, one a line, each when it is there.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonLinesWriter<T, TJson> : IResultWriter<JsonLines<T>>, ISequenceFormat<T>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with values, as <c>application/jsonl</c>.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The values.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, JsonLines<T> result)
#pragma warning restore CA1000
    {
        HttpExchange exchange = HttpExchange.BeginResult(ref context, "application/jsonl"u8);
        AsyncResult.Write(ref context, SequenceSender.SendAsync<T, JsonLinesWriter<T, TJson>>(exchange, result.Values));
    }

    static void ISequenceFormat<T>.Write(PipeWriter output, Utf8JsonWriter json, T value, bool isFirst)
    {
        JsonSerializer.Serialize(json, value, TJson.TypeInfo);
        json.Flush();
        output.Write("\n"u8);
    }

    static void ISequenceFormat<T>.End(PipeWriter output, bool isEmpty)
    {
    }
}
