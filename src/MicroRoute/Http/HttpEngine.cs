using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace MicroRoute;

/// <summary>HTTP/1.1 without input, output or a clock: bytes go in, answers come out. One a worker serves all its connections.</summary>
/// <typeparam name="TRouter">The compiled routes.</typeparam>
internal sealed partial class HttpEngine<TRouter>
    where TRouter : struct, IRouter
{
    private readonly ServerOptions _options;
    private readonly DispatchState _state;
    private readonly RequestHead _head;
    private readonly ResponsePrefix _prefix;
    private readonly ResponseWriter _writer;
    private readonly int _sendThreshold;
    private OwnContext _executionContext = OwnContext.Capture();

    public HttpEngine(ServerOptions options, OutputBuffer output, CancellationToken aborted)
    {
        _options = options;
        _head = new RequestHead(options.Limits);
        _state = new DispatchState(options, _head, output.Pool, TRouter.HasAsync ? Completions : null, TRouter.Describe, aborted);
        _prefix = new ResponsePrefix(options.ServerHeader);
        _writer = new ResponseWriter(output, _prefix);
        _sendThreshold = options.Limits.MaxUnsentResponseSize;
        Output = output;
    }

    private static ReadOnlySpan<byte> Continue => "HTTP/1.1 100 Continue\r\n\r\n"u8;

    /// <summary>The answers that are to be sent.</summary>
    public OutputBuffer Output { get; }

    /// <summary>What requests leave behind here, and what a watchdog looks at.</summary>
    public DispatchState State => _state;

    /// <inheritdoc cref="ResponseWriter.IsStopping"/>
    public bool IsStopping { get => _writer.IsStopping; set => _writer.IsStopping = value; }

    /// <summary>Takes the calling thread, with its execution context, for the one that will serve.</summary>
    public void Enter()
    {
        _executionContext = OwnContext.Capture();
        if (TRouter.HasStreams)
        {
            WorkerThread.Enter();
        }
    }

    /// <summary>Says what time it is, once a pass.</summary>
    /// <param name="now">A monotonic time in milliseconds.</param>
    public void Tick(long now) => _prefix.Refresh(now);

    /// <summary>Answers every complete request in a connection's bytes, in order.</summary>
    /// <param name="progress">What is remembered of the connection.</param>
    /// <param name="buffer">What was received and is not consumed; a chunked body is decoded in it.</param>
    /// <param name="start">How much of it is consumed.</param>
    /// <param name="end">Where what is left ends: before the buffer's end when a chunked body became shorter.</param>
    public EngineStatus Process(ref RequestProgress progress, Span<byte> buffer, out int start, out int end)
    {
        start = 0;
        end = buffer.Length;
        while (start < end && end - start >= progress.MessageLength)
        {
            if (Output.Length >= _sendThreshold)
            {
                return EngineStatus.SendFirst;
            }

            if (buffer[start] == '\r')
            {
                if (!TrySkipEmptyLine(ref progress, buffer[start..end], ref start, out RejectionReason reason))
                {
                    return reason == RejectionReason.None ? EngineStatus.ReadMore : Reject(reason);
                }

                continue;
            }

            ParseStatus status = RequestParser.Parse(buffer[start..end], progress.EmptyLines, _head);
            if (status == ParseStatus.Complete)
            {
                int messageLength = _head.HeadLength;
                int received = messageLength;
                bool isUntouched = end - start == messageLength;
                if (_head.HasBody)
                {
                    bool isOpen = TRouter.HasBodyGates && !progress.WantsWholeBody;
                    long limit = isOpen ? long.MaxValue : TRouter.HasBodyGates ? progress.BodyLimit : _options.Limits.MaxRequestBodySize;
                    status = FindEnd(ref progress, buffer[start..end], limit, out messageLength, out received, ref end);
                    if (isOpen && status == ParseStatus.Incomplete)
                    {
                        if (!TryServeHead(ref progress, buffer[start..end], isUntouched, out received))
                        {
                            continue;
                        }

                        start += received;
                        return _state.Suspended is null ? EngineStatus.Reject : EngineStatus.Suspend;
                    }
                }

                if (status == ParseStatus.Incomplete)
                {
                    AwaitBody(ref progress, isUntouched);
                }
                else if (status == ParseStatus.Complete)
                {
                    Serve(buffer.Slice(start, messageLength));
                    progress = default;
                    start += received;
                    if (TRouter.HasAsync && _state.Suspended is not null)
                    {
                        return EngineStatus.Suspend;
                    }

                    if (!_writer.KeepsAlive)
                    {
                        return End(_head.IsPersistent, hasMore: start < end);
                    }

                    continue;
                }
            }
            else if (status == ParseStatus.Incomplete)
            {
                progress.Phase = RequestPhase.Head;
            }

            return status == ParseStatus.Rejected ? Reject(_head.Rejection, _head.Method) : EngineStatus.ReadMore;
        }

        return EngineStatus.ReadMore;
    }

    /// <summary>Answers a request that is refused before it reaches a handler. The connection is of no use any more.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="method">The request's method, as far as it is known: HEAD is answered without a body.</param>
    public EngineStatus Reject(RejectionReason reason, RequestMethod method = RequestMethod.Get)
    {
        _writer.Begin(method, isHttp10: false, keepsAlive: false);
        ProblemWriter.Write(_writer, Rejection.StatusOf(reason), Rejection.DetailOf(reason));
        Customize(default, name: default);
        _writer.Finish();
        return EngineStatus.Reject;
    }

    private bool TrySkipEmptyLine(ref RequestProgress progress, ReadOnlySpan<byte> bytes, ref int start, out RejectionReason reason)
    {
        const int Length = 2;
        reason = progress.EmptyLines > _head.MaxRequestLineSize - Length ? RejectionReason.RequestLineTooLong
            : bytes.Length >= Length && bytes[1] != '\n' ? RejectionReason.InvalidMethod
            : RejectionReason.None;
        if (reason != RejectionReason.None || bytes.Length < Length)
        {
            progress.Phase = RequestPhase.Head;
            return false;
        }

        // A client that ends its body with an empty line too many is idle all the same.
        progress.EmptyLines += Length;
        progress.Phase = RequestPhase.Idle;
        start += Length;
        return true;
    }

    /// <summary>Finds where a request with a body ends.</summary>
    /// <param name="progress">What is remembered of the connection.</param>
    /// <param name="bytes">From the request's first byte to the last one received.</param>
    /// <param name="limit">How long the body may be.</param>
    /// <param name="messageLength">The head's length and the decoded body's.</param>
    /// <param name="received">How many bytes the request took.</param>
    /// <param name="end">The end of the connection's bytes, which moves when a chunked body becomes shorter.</param>
    private ParseStatus FindEnd(ref RequestProgress progress, Span<byte> bytes, long limit, out int messageLength, out int received, ref int end)
    {
        int headLength = _head.HeadLength;
        messageLength = received = headLength;
        if (_head.IsChunked)
        {
            ParseStatus status = progress.Chunks.Decode(bytes[headLength..], _head, _options.Limits, limit, out RejectionReason reason);
            messageLength += progress.Chunks.DecodedLength;
            received += progress.Chunks.Position;
            if (status == ParseStatus.Incomplete)
            {
                end -= progress.Chunks.Compact(bytes[headLength..]);
            }

            if (TRouter.HasBodyGates && progress.Chunks.KnownLength > limit)
            {
                // A chunk may have been taken before the limit was known.
                return _head.Reject(RejectionReason.BodyTooLarge);
            }

            return status == ParseStatus.Rejected ? _head.Reject(reason) : status;
        }

        if (_head.ContentLength > limit)
        {
            return _head.Reject(RejectionReason.BodyTooLarge);
        }

        if (_head.ContentLength > bytes.Length - headLength)
        {
            return ParseStatus.Incomplete;
        }

        messageLength = received = headLength + (int)_head.ContentLength;
        return ParseStatus.Complete;
    }

    /// <summary>Asks for the body, once, where the client waits to be asked (RFC 9110, section 10.1.1).</summary>
    private void AwaitBody(ref RequestProgress progress, bool isUntouched)
    {
        if (_head.ExpectsContinue && !_head.IsHttp10 && isUntouched && progress.Phase != RequestPhase.Body)
        {
            Output.Append(Continue);
        }

        if (!_head.IsChunked)
        {
            progress.MessageLength = _head.HeadLength + (int)_head.ContentLength;
        }

        progress.Phase = RequestPhase.Body;
    }

    private void Serve(ReadOnlySpan<byte> message)
    {
        _writer.Begin(_head.Method, _head.IsHttp10, _head.IsPersistent && !(TRouter.HasBodyGates && _state.IsBodyAwaited));
        if (_head.IsAsterisk)
        {
            ProblemWriter.WriteServerOptions(_writer);
            return;
        }

        var context = new HttpContext(new HttpRequest(message, _head), _writer, _state);
        try
        {
            TRouter.Dispatch(ref context);
            if (IsAnswered())
            {
                if (_writer.IsProblem)
                {
                    Customize(context.Request, context.Request.Name);
                }

                _writer.Finish();
            }
        }
#pragma warning disable CA1031 // Whatever a handler throws, the other connections of the worker go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (TRouter.HasAsync && _state.Suspended is not null)
            {
                TakeBack();
            }

            Fail(context.Request, context.Request.Name, _state.Route, exception, _state.Abortion);
        }

        if (TRouter.HasStreams)
        {
            _state.TakeExchange()?.Dispose();
        }

        if (TRouter.HasAsync)
        {
            _state.Spare.Return(_state.TakeAbortion());
        }

        _state.Route = 0;
        _executionContext.Restore();
    }

    /// <summary>Whether the answer can be completed, rather than comes later, or all of the request has to come before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAnswered()
    {
        if ((TRouter.HasAsync && _state.Suspended is not null) || (TRouter.HasBodyGates && _state.WantsWholeBody))
        {
            _writer.Abandon();
            return false;
        }

        if (TRouter.HasStreams && _state.Exchange is { Responds: true } exchange)
        {
            WriteWhole(exchange);
        }

        return true;
    }

    /// <summary>What to do after a last answer.</summary>
    /// <param name="isPersistent">Whether the client wanted to send on.</param>
    /// <param name="hasMore">Whether it has.</param>
    /// <remarks>Whoever sends on after a last request would be reset, and with it the answer (RFC 9112, section 9.6). Only of a client
    /// that asked for the end is it known that nothing comes any more.</remarks>
    private static EngineStatus End(bool isPersistent, bool hasMore) => hasMore || isPersistent ? EngineStatus.Reject : EngineStatus.Close;

    private void Fail(in HttpRequest request, ReadOnlySpan<byte> name, int route, Exception exception, RequestAbortion? abortion)
    {
        _writer.Restart();
        bool isReported = true;
        if (TRouter.HasAsync && exception is OperationCanceledException && abortion is { IsTimedOut: true })
        {
            isReported = false;
            ProblemWriter.Write(_writer, HttpStatusCode.GatewayTimeout, "The request took longer than its route allows."u8);
        }
        else if (TRouter.HasStreams && exception is RequestBodyException body)
        {
            isReported = false;
            ProblemWriter.Write(_writer, body.StatusCode, Rejection.DetailOf(body.Reason));
        }
        else if (_options.Development)
        {
            ProblemWriter.WriteException(_writer, exception);
        }
        else
        {
            ProblemWriter.Write(_writer, HttpStatusCode.InternalServerError, default);
        }

        Customize(request, name, exception);
        _writer.Finish();
        if (isReported)
        {
            Report(name, route, exception);
        }
    }

    /// <summary>Puts what the application wants to say of a problem in the place of the problem document.</summary>
    private void Customize(in HttpRequest request, ReadOnlySpan<byte> name, Exception? exception = null)
    {
        if (_options.ProblemHook is { } hook)
        {
            hook(_options, _writer, request, name, exception);
        }
    }

    private void Report(ReadOnlySpan<byte> name, int route, Exception exception)
        => _options.Report(new ServerEvent(
            ServerEventLevel.Error, ServerEventId.HandlerFailed, Encoding.UTF8.GetString(name) + " failed.", _state.Describe(route), exception));
}
