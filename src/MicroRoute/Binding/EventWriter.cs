using System.Buffers;
using System.ComponentModel;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Sends server-sent events, whose data is JSON.</summary>
/// <typeparam name="T">The data's type.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EventWriter<T, TJson> : IResultWriter<IAsyncEnumerable<SseItem<T>>?>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with events, as <c>text/event-stream</c>.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The events; 404 for <see langword="null"/>.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, IAsyncEnumerable<SseItem<T>>? result)
#pragma warning restore CA1000
    {
        if (result is null)
        {
            RouteMiss.NotFound(ref context);
            return;
        }

        AsyncResult.Write(ref context, EventSender.SendAsync(EventSender.Begin(ref context), result, Format));
    }

    private static void Format(SseItem<T> item, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, new() { SkipValidation = true });
        JsonSerializer.Serialize(json, item.Data, TJson.TypeInfo);
    }
}
