namespace MicroRoute.Fuzz.Pieces;

/// <summary>A request's parts as a parser would hand them on, so that they may hold what a parser refuses.</summary>
internal sealed class RequestParts
{
    private readonly OutputBuffer _output = new(64 * 1024, new BufferPool(1024 * 1024));
    private readonly ResponseWriter _writer;

    public RequestParts() => _writer = new ResponseWriter(_output, new ResponsePrefix(serverHeader: null));

    public RequestHead Head { get; } = new(new ServerLimits());

    /// <param name="query">The query as it was sent.</param>
    public HttpContext WithQuery(ReadOnlySpan<byte> query)
    {
        Head.Reset();
        Head.QueryStart = 0;
        Head.QueryLength = query.Length;
        return new HttpContext(new HttpRequest(query, Head), _writer, new DispatchState(new ServerOptions(), Head, _output.Pool, completions: null, static () => [], CancellationToken.None));
    }

    /// <summary>A response with nothing in it.</summary>
    public HttpResponse BeginResponse()
    {
        _output.Clear();
        _writer.Begin(RequestMethod.Get, isHttp10: false, keepsAlive: true);
        return new HttpResponse(_writer);
    }

    /// <summary>The body that was written.</summary>
    public ReadOnlySpan<byte> EndResponse()
    {
        _writer.Finish();
        ReadOnlySpan<byte> written = _output.Written;
        return written[(written.IndexOf("\r\n\r\n"u8) + 4)..];
    }
}
