using System.Buffers;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace MicroRoute;

/// <summary>Sends server-sent events.</summary>
internal static class EventSender
{
    public static HttpExchange Begin(ref HttpContext context)
    {
        HttpExchange exchange = HttpExchange.BeginResult(ref context, "text/event-stream"u8);

        // What stands between must hand each event on at once, unless the handler says otherwise.
        exchange.Response.Fields.SetDefault("Cache-Control"u8, "no-cache,no-store"u8);
        exchange.Response.Fields.SetDefault("X-Accel-Buffering"u8, "no"u8);
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

        using var end = new ExchangeEnd(exchange);
        try
        {
            await SseFormatter.WriteAsync(StartAsync(exchange, events), exchange.Response.Body, format, end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsStopping)
        {
            // The client asks again, and finds another server.
        }
    }

    /// <summary>Sends the head as soon as the first event is waited for: a client that has it misses nothing from then on.</summary>
    private static async IAsyncEnumerable<SseItem<T>> StartAsync<T>(
        HttpExchange exchange, IAsyncEnumerable<SseItem<T>> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IAsyncEnumerator<SseItem<T>> enumerator = events.GetAsyncEnumerator(cancellationToken);
        await using (enumerator.ConfigureAwait(false))
        {
            ValueTask<bool> next = enumerator.MoveNextAsync();
            if (!next.IsCompleted)
            {
                await exchange.Response.StartAsync(CancellationToken.None).ConfigureAwait(false);
            }

            while (await next.ConfigureAwait(false))
            {
                yield return enumerator.Current;
                next = enumerator.MoveNextAsync();
            }
        }
    }
}
