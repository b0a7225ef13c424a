using System.ComponentModel;
using System.IO.Pipelines;

namespace MicroRoute.Binding;

/// <summary>Sends a stream that a handler has returned, and disposes of it; <c>application/octet-stream</c> by default.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StreamResultWriter : IResultWriter<Stream?>
{
    private const int PieceLength = 32 * 1024;

    /// <summary>Answers with a stream. One that knows its length is sent with that.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The stream; 404 for <see langword="null"/>.</param>
    public static void Write(ref HttpContext context, Stream? result)
    {
        if (result is null)
        {
            RouteMiss.NotFound(ref context);
            return;
        }

        HttpExchange exchange = HttpExchange.BeginResult(ref context, "application/octet-stream"u8);
        AsyncResult.Write(ref context, SendAsync(exchange, result));
    }

    /// <summary>Disposes of a stream that nobody waits for any more.</summary>
    /// <param name="result">The stream.</param>
    public static void Drop(Stream? result) => result?.Dispose();

    private static async Task SendAsync(HttpExchange exchange, Stream stream)
    {
        await using (stream.ConfigureAwait(false))
        {
            HttpExchangeResponse response = exchange.Response;
            if (stream.CanSeek)
            {
                response.ContentLength ??= stream.Length - stream.Position;
            }

            if (!exchange.IsHead)
            {
                // A file may have grown since its length was asked for.
                await CopyAsync(stream, response.ContentLength ?? long.MaxValue, response.BodyWriter, exchange.RequestAborted).ConfigureAwait(false);
            }
        }
    }

    private static async Task CopyAsync(Stream stream, long left, PipeWriter output, CancellationToken aborted)
    {
        bool isWanted = true;
        while (left > 0 && isWanted)
        {
            Memory<byte> room = output.GetMemory(PieceLength);
            int count = await stream.ReadAsync(room[..(int)Math.Min(left, room.Length)], aborted).ConfigureAwait(false);
            if (count == 0)
            {
                return;
            }

            output.Advance(count);
            left -= count;
            isWanted = !(await output.FlushAsync(CancellationToken.None).ConfigureAwait(false)).IsCompleted;
        }
    }
}
