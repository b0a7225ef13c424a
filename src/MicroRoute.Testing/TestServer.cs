using System.Collections.Concurrent;
using System.Text;

namespace MicroRoute.Testing;

/// <summary>A server in memory: the engine, the worker, the limits and the deadlines of <see cref="HttpServer{TRouter}"/>, without a port. Any
/// number of them may run in a process at a time.</summary>
public sealed class TestServer : IAsyncDisposable, IDisposable
{
    // What a handler that does not heed its token gets until nobody waits for it any more.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<ServerEvent> _log;
    private readonly MemoryNetwork _network;
    private readonly ServerLifetime _lifetime;
    private readonly WorkerGroup _workers;

    private TestServer(ConcurrentQueue<ServerEvent> log, MemoryNetwork network, ServerLifetime lifetime, WorkerGroup workers)
    {
        _log = log;
        _network = network;
        _lifetime = lifetime;
        _workers = workers;
    }

    /// <summary>What the server had to say, oldest first. The exception of a handler is here, as
    /// <see cref="ServerEventId.HandlerFailed"/>, before its client has the answer 500.</summary>
    public IReadOnlyCollection<ServerEvent> Log => _log;

    /// <summary>Where the server stands. <see cref="HttpServer.State"/>, which is the whole process's, is
    /// <see cref="ServerState.Running"/> once there was a test server.</summary>
    public ServerState State => _lifetime.State;

    /// <summary>The address that clients of <see cref="CreateClient"/> have: <c>http://localhost/</c>.</summary>
    public Uri BaseAddress { get; } = new("http://localhost/");

    /// <summary>Starts a server.</summary>
    /// <typeparam name="TRouter">The routes: the generated <c>Routes</c> of the application.</typeparam>
    /// <param name="configure">Sets options. Addresses and the number of workers do not matter here, and no environment variable is
    /// read: <see cref="ServerOptions.Development"/> is off unless it is set, and so is <see cref="ServerOptions.SlowHandlerThreshold"/>, which
    /// watches by the real time. A <see cref="ServerOptions.Log"/> gets what
    /// <see cref="Log"/> gets; by default nothing is printed.</param>
    /// <exception cref="ServerOptionsException">An option is not right.</exception>
    public static TestServer Create<TRouter>(Action<ServerOptions>? configure = null)
        where TRouter : struct, IRouter
    {
        if (HttpServer.State == ServerState.Starting)
        {
            // There is one for the process and there are many servers; a handler that tells whether it is ready can be tested all the same.
            HttpServer.Lifetime = new ServerLifetime { State = ServerState.Running };
        }

        var log = new ConcurrentQueue<ServerEvent>();
        ServerOptions options = CreateOptions(log, configure);
        var network = new MemoryNetwork();
        var lifetime = new ServerLifetime();
        var aborted = new CancellationTokenSource();
        var worker = new Worker<MemoryTransport, TRouter>(
            new MemoryTransport(network), options, options.Limits.MaxConnectionsPerWorker, aborted.Token);
        network.Passed = worker.SweepNext;
        return new TestServer(log, network, lifetime, new WorkerGroup([worker], options, lifetime, aborted));
    }

    /// <summary>Creates a client of the server, with connections of its own that it keeps. It follows no redirect and keeps no cookie, so
    /// that tests see each answer; <see cref="CreateHandler"/> is for clients that do.</summary>
    public HttpClient CreateClient() => new(CreateHandler()) { BaseAddress = BaseAddress };

    /// <summary>Creates the handler of a client of the server, to be changed or put behind others. Whatever host a request names, it goes to
    /// this server.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        ConnectCallback = (_, _) => ValueTask.FromResult<Stream>(Connect()),
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
    };

    /// <summary>Opens a connection for raw bytes.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">The server has stopped.</exception>
    public ClientStream Connect() => new(_network.Connect());

    /// <summary>Sends bytes on a connection of its own, ends its side, and gives all that comes back until the server ends its.</summary>
    /// <exception cref="IOException">The connection was reset.</exception>
    public async Task<byte[]> SendAsync(ReadOnlyMemory<byte> requests, CancellationToken cancellationToken = default)
    {
        using ClientStream connection = Connect();
        Task<byte[]> responses = connection.ReadToEndAsync(cancellationToken);
        await Task.WhenAll(responses, WriteAllAsync(connection, requests, cancellationToken)).ConfigureAwait(false);
        return await responses.ConfigureAwait(false);
    }

    /// <summary>The same with text, as UTF-8.</summary>
    /// <exception cref="IOException">The connection was reset.</exception>
    public async Task<string> SendAsync(string requests, CancellationToken cancellationToken = default)
        => Encoding.UTF8.GetString(await SendAsync(Encoding.UTF8.GetBytes(requests), cancellationToken).ConfigureAwait(false));

    /// <summary>Stops the server's clock. From now on no time passes for timeouts but by <see cref="AdvanceAsync"/>; with a stopped clock a
    /// test can stand at a breakpoint for as long as it likes, and be exact to the millisecond.</summary>
    public void StopClock() => _network.RunClock(false);

    /// <summary>Lets time pass at once, whether or not the clock is stopped, with all that is due in it and in its order.</summary>
    /// <param name="time">How much, in whole milliseconds.</param>
    /// <returns>Completes when the server has done what was due, and read all that its clients have written.</returns>
    public Task AdvanceAsync(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return _network.PassAsync((long)time.TotalMilliseconds);
    }

    /// <summary>Stops the server in order, as <see cref="HttpServer{TRouter}.StopAsync"/> does. A stopped clock runs again.</summary>
    /// <param name="cancellationToken">Gives up at once what still runs.</param>
    public Task StopAsync(CancellationToken cancellationToken = default)
    {
        _network.RunClock(true);
        return _workers.StopAsync(cancellationToken);
    }

    /// <summary>Ends the server at once: what runs is cancelled, and open connections are reset.</summary>
    public async ValueTask DisposeAsync()
    {
        _workers.Abort();
        await _workers.EndsWithin(s_patience).ConfigureAwait(false);
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose()
    {
        _workers.Abort();
        _workers.Ended.Wait(s_patience);
    }

    private static async Task WriteAllAsync(ClientStream connection, ReadOnlyMemory<byte> requests, CancellationToken cancellationToken)
    {
        await connection.WriteAsync(requests, cancellationToken).ConfigureAwait(false);
        connection.CompleteWrites();
    }

    private static ServerOptions CreateOptions(ConcurrentQueue<ServerEvent> log, Action<ServerOptions>? configure)
    {
        var options = new ServerOptions(static _ => null) { Log = static _ => { }, SlowHandlerThreshold = TimeSpan.Zero };
        configure?.Invoke(options);
        ServerOptionsValidation.Validate(options);
        Action<ServerEvent> configured = options.Log;
        options.Log = occurred =>
        {
            log.Enqueue(occurred);
            configured(occurred);
        };
        return options;
    }
}
