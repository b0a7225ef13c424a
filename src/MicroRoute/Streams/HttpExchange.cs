using System.Buffers;
using System.IO.Pipelines;

namespace MicroRoute;

/// <summary>A request and its response for a handler that finishes later than it returns: the request in memory of its own, both bodies
/// as streams. It is the handler's until its task is complete.</summary>
/// <remarks>It is not used again for another request. The memory behind its bodies is: what a <see cref="PipeReader"/> or a
/// <see cref="PipeWriter"/> has given is the handler's until its task is complete, and no longer.</remarks>
public sealed class HttpExchange
{
    // Gone where an exchange begins with a handler's result.
    private readonly RequestHead? _head;
    private readonly byte[] _message;
    private PipeReader? _requestBodyReader;
    private Stream? _requestBody;

    private HttpExchange(RequestHead? head, byte[] message, RequestBody? incoming, ExchangeSignal signal, BodyMemory memory, bool isHead, CancellationToken aborted)
    {
        _head = head;
        _message = message;
        Incoming = incoming;
        Signal = signal;
        IsHead = isHead;
        RequestAborted = aborted;
        Response = new HttpExchangeResponse(new ResponseBody(memory, signal.Post));
    }

    /// <summary>The request's head. Its <see cref="HttpRequest.Body"/> is empty: the body comes through <see cref="RequestBody"/>.</summary>
    public HttpRequest Request => new(_message.AsSpan(0, Head.HeadLength), Head);

    /// <summary>The request's body, decoded from its transfer coding. It is read from the client as fast as it is read here.</summary>
    /// <remarks>To read throws a <see cref="RequestBodyException"/> where the rest of the body does not come. Synchronous calls throw an
    /// <see cref="InvalidOperationException"/> on a worker's thread, which would wait for itself.</remarks>
    public Stream RequestBody => _requestBody ??= new BodyStream(RequestBodyReader.AsStream());

    /// <summary>The request's body, to be read from where it was received.</summary>
    public PipeReader RequestBodyReader => _requestBodyReader ??= (PipeReader?)Incoming ?? PipeReader.Create(Received);

    /// <summary>The response.</summary>
    public HttpExchangeResponse Response { get; }

    /// <summary>Cancelled when nobody waits for the response any more: the client is gone, the route's time is up, or the server has
    /// stopped waiting.</summary>
    public CancellationToken RequestAborted { get; }

    /// <summary>The rest of the request's body, where it had not come when the handler began.</summary>
    internal RequestBody? Incoming { get; }

    /// <summary>Whether <see cref="Response"/> is what is sent, rather than what the handler returns.</summary>
    internal bool Responds { get; set; }

    /// <summary>Whether the client wants the response's head only.</summary>
    internal bool IsHead { get; }

    /// <summary>What tells the worker of the handler's doings.</summary>
    internal ExchangeSignal Signal { get; }

    /// <summary>The body, where all of it had come.</summary>
    private ReadOnlySequence<byte> Received
        => _message.Length > Head.HeadLength ? new(_message.AsMemory(Head.HeadLength)) : ReadOnlySequence<byte>.Empty;

    private RequestHead Head => _head ?? throw new InvalidOperationException("The request is gone when a handler's task has given its result.");

    /// <summary>What ends the response when the server stops; <see langword="null"/> where it ends by itself.</summary>
    internal ExchangeEnd? End { get; set; }

    /// <summary>Whether all of the request has been received.</summary>
    internal bool IsReceived => Incoming is null or { IsReceived: true };

    /// <summary>Gives the present request's exchange.</summary>
    internal static HttpExchange Begin(ref HttpContext context)
    {
        DispatchState state = context.State;
        state.AdoptResumed();
        return state.Exchange ??= Create(state, context.Request);
    }

    /// <summary>Gives the present request's exchange to what writes a handler's result, with what the handler has set of the response.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="mediaType">The media type, where the handler has chosen none.</param>
    internal static HttpExchange BeginResult(ref HttpContext context, ReadOnlySpan<byte> mediaType)
    {
        HttpExchange exchange = Begin(ref context);
        exchange.Responds = true;
        exchange.Response.Begin(context.Response.Writer, mediaType);
        return exchange;
    }

    private static HttpExchange Create(DispatchState state, HttpRequest request)
    {
        var signal = new ExchangeSignal(state.Completions!);
        bool isHead = (state.Resumed?.Method ?? state.Head.Method) == RequestMethod.Head;
        CancellationToken aborted = state.BeginAbortion().Token;
        BodyMemory memory = state.Memory.Bodies;
        if (state.Resumed is not null)
        {
            return new HttpExchange(null, [], null, signal, memory, isHead, aborted);
        }

        RequestHead head = state.Head.Keep();
        RequestBody? incoming = state.IsBodyAwaited ? new(head, state.Options.Limits, state.BodyLimit, memory, signal.Post) : null;
        return new HttpExchange(head, request.CopyMessage(withBody: incoming is null), incoming, signal, memory, isHead, aborted);
    }

    /// <summary>Ends what the handler does with its bodies: nobody is there any more.</summary>
    internal void Abandon()
    {
        Signal.Request = null;
        Incoming?.Fail(RejectionReason.IncompleteBody);
        Response.Outgoing.Refuse();
    }

    /// <summary>Gives the memory back, once the handler has finished.</summary>
    internal void Dispose()
    {
        Signal.Request = null;
        Incoming?.Dispose();
        Response.Outgoing.End();
        Response.Outgoing.Refuse();
    }
}
