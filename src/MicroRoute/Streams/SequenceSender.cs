using System.IO.Pipelines;
using System.Text.Json;

namespace MicroRoute;

/// <summary>Sends values one after another, each when it is there; those that are there at once together.</summary>
internal static class SequenceSender
{
    private const int FlushAt = 16 * 1024;

    /// <typeparam name="T">The values' type.</typeparam>
    /// <typeparam name="TFormat">How they are sent.</typeparam>
    public static async Task SendAsync<T, TFormat>(HttpExchange exchange, IAsyncEnumerable<T> values)
        where TFormat : struct, ISequenceFormat<T>
    {
        if (exchange.IsHead)
        {
            return;
        }

        PipeWriter output = exchange.Response.BodyWriter;
        bool isEmpty = true;
        using var json = new Utf8JsonWriter(output, new() { SkipValidation = true });
        IAsyncEnumerator<T> enumerator = values.GetAsyncEnumerator(exchange.RequestAborted);
        await using (enumerator.ConfigureAwait(false))
        {
            while (true)
            {
                ValueTask<bool> next = enumerator.MoveNextAsync();
                bool isFlushed = !(output.UnflushedBytes > 0 && (output.UnflushedBytes >= FlushAt || !next.IsCompleted))
                    || !(await output.FlushAsync(CancellationToken.None).ConfigureAwait(false)).IsCompleted;
                bool hasNext = await next.ConfigureAwait(false);
                if (!isFlushed)
                {
                    // Nobody is there any more.
                    return;
                }

                if (!hasNext)
                {
                    break;
                }

                TFormat.Write(output, json, enumerator.Current, isEmpty);
                json.Flush();
                json.Reset();
                isEmpty = false;
            }
        }

        TFormat.End(output, isEmpty);
    }
}
