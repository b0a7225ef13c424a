using System.IO.Pipelines;

namespace MicroRoute;

/// <summary>A request and its response for a handler that finishes later than it returns: the request in memory of its own, both bodies
/// as streams. It is the handler's until its task is complete.</summary>
/// <remarks>Nothing here is used again for another request, so that one who keeps it by mistake sees no foreign data.</remarks>
public sealed class HttpExchange
{
    private readonly byte[] _message;
    private readonly RequestHead _head;
    private Stream? _requestBody;

    internal HttpExchange(byte[] message, RequestHead head, PipeReader requestBody, HttpExchangeResponse response, CancellationToken aborted)
    {
        _message = message;
        _head = head;
        RequestBodyReader = requestBody;
        Response = response;
        RequestAborted = aborted;
    }

    /// <summary>The request's head. Its <see cref="HttpRequest.Body"/> is empty: the body comes through <see cref="RequestBody"/>.</summary>
    public HttpRequest Request => new(_message, _head);

    /// <summary>The request's body, decoded from its transfer coding. It is read from the client as fast as it is read here.</summary>
    /// <remarks>To read throws a <see cref="RequestBodyException"/> where the rest of the body does not come. Synchronous calls throw an
    /// <see cref="InvalidOperationException"/> on a worker's thread, which would wait for itself.</remarks>
    public Stream RequestBody => _requestBody ??= new BodyStream(RequestBodyReader.AsStream());

    /// <summary>The request's body, to be read from where it was received.</summary>
    public PipeReader RequestBodyReader { get; }

    /// <summary>The response.</summary>
    public HttpExchangeResponse Response { get; }

    /// <summary>Cancelled when nobody waits for the response any more: the client is gone, the route's time is up, or the server has
    /// stopped waiting.</summary>
    public CancellationToken RequestAborted { get; }
}
