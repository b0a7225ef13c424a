using System.Collections.Concurrent;
using MicroRoute.Tests.Server;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>A running server: one worker, unless a test wants more, at a port that the system chose.</summary>
/// <typeparam name="TRouter">Its routes.</typeparam>
internal class TestServer<TRouter> : IAsyncDisposable
    where TRouter : struct, IRouter
{
    private readonly HttpServer<TRouter> _server;

    protected TestServer(ServerOptions options)
    {
        options.Log = Log.Enqueue;
        _server = new HttpServer<TRouter>(options);
    }

    public ConcurrentQueue<ServerEvent> Log { get; } = new();

    public int Port => _server.Port;

    public IReadOnlyList<string> Addresses => _server.Addresses;

    public static async Task<TestServer<TRouter>> StartAsync(string transport, Action<ServerOptions>? configure = null)
        => await StartAsync(options => new TestServer<TRouter>(options), transport, configure);

    public Task<RawClient> ConnectAsync(int receiveBuffer = 0) => RawClient.ConnectAsync(Port, receiveBuffer);

    /// <summary>Makes sure that a client is served.</summary>
    public async Task AskAsync()
    {
        using RawClient client = await ConnectAsync();
        RawResponse response = await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        Assert.Equal("Hello, World!", response.Text);
    }

    public Task StopAsync() => _server.StopAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    protected static async Task<TServer> StartAsync<TServer>(Func<ServerOptions, TServer> create, string transport, Action<ServerOptions>? configure)
        where TServer : TestServer<TRouter>
    {
        var options = new ServerOptions(Variables.Of(("MICROROUTE_TRANSPORT", transport == "epoll" ? "" : transport)))
        {
            Workers = 1,

            // Of slow machines tests want to hear nothing.
            SlowHandlerThreshold = TimeSpan.Zero,
        };
        configure?.Invoke(options);
        if (options.Urls.Count == 0)
        {
            options.Urls.Add("http://127.0.0.1:0");
        }

        TServer server = create(options);
        await server._server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }
}

/// <summary>A running server with <see cref="TestRoutes"/>.</summary>
internal sealed class TestServer : TestServer<TestRoutes>
{
    private TestServer(ServerOptions options)
        : base(options)
    {
    }

    public static new async Task<TestServer> StartAsync(string transport, Action<ServerOptions>? configure = null)
        => await StartAsync(options => new TestServer(options), transport, configure);
}
