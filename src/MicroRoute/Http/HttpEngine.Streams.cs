using System.IO.Pipelines;

namespace MicroRoute;

/// <content>Requests that are served before all of their bodies has come, and answers that are sent piece by piece.</content>
internal sealed partial class HttpEngine<TRouter>
{
    /// <summary>Serves a request whose head is complete and whose body is not, if its route takes it so.</summary>
    /// <param name="progress">What is remembered of the connection.</param>
    /// <param name="bytes">From the request's first byte to the last one received.</param>
    /// <param name="isUntouched">Whether nothing of the body has come.</param>
    /// <param name="used">How many of the bytes the request has taken.</param>
    /// <returns>Whether it is served. Else its route wants all of the body.</returns>
    private bool TryServeHead(ref RequestProgress progress, ReadOnlySpan<byte> bytes, bool isUntouched, out int used)
    {
        int headLength = _head.HeadLength;
        used = _head.IsChunked ? headLength + progress.Chunks.DecodedLength : bytes.Length;
        _state.IsBodyAwaited = true;
        Serve(bytes[..used]);
        _state.IsBodyAwaited = false;
        if (_state.WantsWholeBody)
        {
            _state.WantsWholeBody = false;
            progress.WantsWholeBody = true;
            progress.BodyLimit = _state.BodyLimit;
            return false;
        }

        if (_state.Suspended?.Exchange is { Incoming: { } incoming })
        {
            incoming.Begin(bytes[headLength..used], progress.Chunks);
            if (isUntouched && _head.ExpectsContinue && !_head.IsHttp10)
            {
                Output.Append(Continue);
            }
        }

        progress = default;
        return true;
    }

    /// <summary>Writes what a handler has flushed, and when it has finished, the end of the answer.</summary>
    private EngineStatus ResumeStream(SuspendedRequest request, HttpExchange exchange, bool hasMore)
    {
        _state.Route = request.Route;
        EngineStatus? unfinished = WriteStream(request, exchange);
        _state.Route = 0;
        _executionContext.Restore();
        if (unfinished is { } status and not EngineStatus.Abort)
        {
            return status;
        }

        if (!request.IsCompleted)
        {
            // Its handler goes on, and is told so; what it comes to is dropped.
            return EngineStatus.Abort;
        }

        bool isReceived = exchange.IsReceived;
        bool keepsAlive = exchange.Response.Outgoing.KeepsAlive && isReceived;
        bool isPersistent = request.IsPersistent;
        Return(request);
        return unfinished ?? (keepsAlive ? EngineStatus.ReadMore : End(isPersistent || !isReceived, hasMore));
    }

    /// <returns><see langword="null"/> when the answer is complete.</returns>
    private EngineStatus? WriteStream(SuspendedRequest request, HttpExchange exchange)
    {
        HttpExchangeResponse response = exchange.Response;
        int start = Output.Length;
        try
        {
            if (!response.Outgoing.IsBegun)
            {
                _writer.Begin(request.Method, request.IsHttp10, request.IsPersistent && (exchange.IsReceived || !request.IsCompleted));
            }

            if (request.IsCompleted && !response.Outgoing.IsEnded)
            {
                var context = new HttpContext(default, _writer, _state);
                request.Write(ref context);
                response.Outgoing.End();
            }

            EngineStatus? unfinished = WritePiece(exchange);
            if (IsHeadAlone(exchange) && !request.IsCompleted)
            {
                // It would write without end, since nothing holds it up.
                request.Abortion?.Abort();
            }

            return unfinished;
        }
        catch (OperationCanceledException) when (IsHeadAlone(exchange))
        {
            return null;
        }
#pragma warning disable CA1031 // Whatever a handler throws, the other connections of the worker go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (response.Outgoing.IsBegun || !request.IsCompleted)
            {
                Output.Truncate(start);
                if (exception is not RequestBodyException)
                {
                    Report(request.Name, request.Route, exception);
                }

                return EngineStatus.Abort;
            }

            Fail(default, request.Name, request.Route, exception, request.Abortion);
            response.Outgoing.KeepsAlive = _writer.KeepsAlive;
            return null;
        }
    }

    /// <summary>Whether the answer to HEAD is sent, and its handler goes on writing.</summary>
    private static bool IsHeadAlone(HttpExchange exchange) => exchange is { IsHead: true, Response.Outgoing.IsUnwanted: true };

    /// <summary>Writes the answer of a handler that has finished before any of it was sent.</summary>
    private void WriteWhole(HttpExchange exchange)
    {
        exchange.Response.Outgoing.End();
        while (WritePiece(exchange) is not null)
        {
        }
    }

    /// <summary>Writes the next piece of an answer.</summary>
    /// <returns><see langword="null"/> when that was the last.</returns>
    private EngineStatus? WritePiece(HttpExchange exchange)
    {
        HttpExchangeResponse response = exchange.Response;
        ResponseBody body = response.Outgoing;
        bool hasRead = body.TryRead(out ReadResult read);
        if (!body.IsBegun)
        {
            // Nothing was written where only the head was asked for, which says nothing of the length.
            bool isWhole = body.IsEnded && response.Trailers is null && !(exchange.IsHead && read.Buffer.IsEmpty);
            long? length = response.ContentLength ?? (isWhole ? read.Buffer.Length : null);
            body.Begin(_writer.SendHead(response.StatusCode, response.Fields, length), length, _writer.KeepsAlive);
        }

        bool hasWritten = hasRead && body.Take(read, Output);
        if (hasWritten || !body.IsEnded)
        {
            return hasWritten ? EngineStatus.SendFirst : EngineStatus.Suspend;
        }

        body.WriteEnd(response.Trailers, Output);
        return null;
    }
}
