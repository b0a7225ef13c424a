using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Sends a stream that a handler has returned, and disposes of it; <c>application/octet-stream</c> by default.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StreamResultWriter : IResultWriter<Stream?>
{
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

    private static async Task SendAsync(HttpExchange exchange, Stream stream)
    {
        await using (stream.ConfigureAwait(false))
        {
            HttpExchangeResponse response = exchange.Response;
            if (stream.CanSeek && response.ContentLength is null)
            {
                response.ContentLength = stream.Length - stream.Position;
            }

            if (!exchange.IsHead)
            {
                await stream.CopyToAsync(response.Body, exchange.RequestAborted).ConfigureAwait(false);
            }
        }
    }
}
