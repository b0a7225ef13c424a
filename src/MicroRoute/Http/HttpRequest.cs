namespace MicroRoute;

/// <summary>A view of one request over the bytes that were received. Everything it gives is valid until the handler returns.</summary>
public readonly ref struct HttpRequest
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly RequestHead _head;

    internal HttpRequest(ReadOnlySpan<byte> message, RequestHead head)
    {
        _message = message;
        _head = head;
        Path = head.PathOf(message);
    }

    /// <summary>The method.</summary>
    public RequestMethod Method => _head.Method;

    /// <summary>The method as it stands in the request line, such as <c>GET</c>.</summary>
    public ReadOnlySpan<byte> MethodName => _message[.._head.MethodLength];

    /// <summary>The request target as it was sent (RFC 9112, section 3.2).</summary>
    public ReadOnlySpan<byte> Target => _message.Slice(_head.TargetStart, _head.TargetLength);

    /// <summary>The path: decoded once, except for <c>%2F</c> and <c>%25</c>, and without dot segments.</summary>
    public ReadOnlySpan<byte> Path { get; }

    /// <summary>The query as it was sent, without its question mark; empty where there is none.</summary>
    public ReadOnlySpan<byte> Query => _message.Slice(_head.QueryStart, _head.QueryLength);

    /// <summary>The header fields in the order in which they were sent.</summary>
    public RequestHeaders Headers => new(_message, _head);

    /// <summary>The body, decoded from its transfer coding; empty where there is none.</summary>
    public ReadOnlySpan<byte> Body => _message[_head.HeadLength..];

    /// <summary>Whether there is none: the default value.</summary>
    internal bool IsNone => _head is null;

    /// <summary>The method and the target without its query, which may hold what belongs in no log.</summary>
    internal ReadOnlySpan<byte> Name => _message[..(_head.PathStart + _head.PathLength)];

    /// <summary>The bytes that all of this looks at, to be kept.</summary>
    internal byte[] CopyMessage(bool withBody) => (withBody ? _message : _message[.._head.HeadLength]).ToArray();

    /// <summary>Room to decode values in, which lives as long as this request.</summary>
    internal DecodeBuffer Decoded => _head.Decoded;
}
