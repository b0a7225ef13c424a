using System.Buffers;
using System.ComponentModel;
using System.Net.ServerSentEvents;
using System.Text;

namespace MicroRoute.Binding;

/// <summary>Sends server-sent events, whose data is text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextEventWriter : IResultWriter<IAsyncEnumerable<SseItem<string>>?>
{
    /// <summary>Answers with events, as <c>text/event-stream</c>.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The events; 404 for <see langword="null"/>.</param>
    public static void Write(ref HttpContext context, IAsyncEnumerable<SseItem<string>>? result)
    {
        if (result is null)
        {
            RouteMiss.NotFound(ref context);
            return;
        }

        AsyncResult.Write(ref context, EventSender.SendAsync(EventSender.Begin(ref context), result, Format));
    }

    private static void Format(SseItem<string> item, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(item.Data, output);
}
