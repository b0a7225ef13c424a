using System.Buffers;
using System.Net.ServerSentEvents;

namespace MicroRoute;

/// <summary>Sends server-sent events.</summary>
internal static class EventSender
{
    public static HttpExchange Begin(ref HttpContext context)
    {
        HttpExchange exchange = HttpExchange.BeginResult(ref context, "text/event-stream"u8);

        // What stands between must hand each event on at once.
        exchange.Response.AddHeader("Cache-Control"u8, "no-cache,no-store"u8);
        exchange.Response.AddHeader("X-Accel-Buffering"u8, "no"u8);
        return exchange;
    }

    /// <typeparam name="T">The type of the events' data.</typeparam>
    /// <param name="exchange">The request and its response.</param>
    /// <param name="events">The events.</param>
    /// <param name="format">Writes the data of one.</param>
    public static async Task SendAsync<T>(HttpExchange exchange, IAsyncEnumerable<SseItem<T>> events, Action<SseItem<T>, IBufferWriter<byte>> format)
    {
        if (exchange.IsHead)
        {
            return;
        }

        // The client waits to learn that it is connected.
        await exchange.Response.StartAsync(CancellationToken.None).ConfigureAwait(false);
        await SseFormatter.WriteAsync(events, exchange.Response.Body, format, exchange.RequestAborted).ConfigureAwait(false);
    }
}
