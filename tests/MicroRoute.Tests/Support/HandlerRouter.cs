namespace MicroRoute.Tests.Support;

internal delegate void Handler(ref HttpContext context);

/// <summary>Gives every request to the handler of the test that runs on this thread.</summary>
internal struct HandlerRouter : IRouter
{
    [ThreadStatic]
    private static Handler? s_handler;

    public static int Count => 0;

    public static RouteDescriptor[] Describe() => [];

    public static void Dispatch(ref HttpContext context) => s_handler!(ref context);

    /// <summary>Lets a handler answer one request.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="method">The request's method.</param>
    /// <param name="driver">The engine; null for a new one.</param>
    public static Response Answer(Handler handler, string method = "GET", EngineDriver<HandlerRouter>? driver = null)
    {
        byte[] request = Bytes.Of($"{method} / HTTP/1.1\r\nHost: h\r\n\r\n");
        return Serve(handler, request, driver).OnlyResponse(isHead: method == "HEAD");
    }

    /// <summary>Lets a handler answer the requests of a connection.</summary>
    public static Exchange Serve(Handler handler, byte[] requests, EngineDriver<HandlerRouter>? driver = null)
    {
        s_handler = handler;
        return (driver ?? new EngineDriver<HandlerRouter>()).Run(requests);
    }
}
