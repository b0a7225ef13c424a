namespace MicroRoute.RouteLookup;

/// <summary>The way from a parsed request to its handler, as the server goes it.</summary>
internal readonly struct RouterFinder<TRouter> : IFinder
    where TRouter : struct, IRouter
{
    private readonly RequestHead _head;
    private readonly ResponseWriter _writer;
    private readonly DispatchState _state;
    private readonly byte[][] _paths;

    public RouterFinder(Requests requests)
    {
        var limits = new ServerLimits();
        var output = new OutputBuffer(64 * 1024, new BufferPool(limits.MaxConnectionMemoryPerWorker));
        _writer = new ResponseWriter(output, new ResponsePrefix(serverHeader: null));
        _head = new RequestHead(limits);
        _head.Reset();
        _state = new DispatchState(new ServerOptions(), _head, output.Pool, completions: null, static () => [], CancellationToken.None);
        _paths = requests.Paths;
    }

    /// <summary>The method and the path are all that routes look at, so the path alone stands for the request's bytes.</summary>
    public int Find(int request)
    {
        byte[] path = _paths[request];
        _head.PathLength = path.Length;
        var context = new HttpContext(new HttpRequest(path, _head), _writer, _state);
        TRouter.Dispatch(ref context);
        return Found.Handler;
    }
}
