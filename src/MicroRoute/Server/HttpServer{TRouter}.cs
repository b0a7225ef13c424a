using System.Net;

namespace MicroRoute;

/// <summary>An HTTP/1.1 server that runs inside a program, such as a test. <see cref="HttpServer.Run"/> suits a program that is
/// nothing but a server.</summary>
/// <typeparam name="TRouter">The routes: the generated <c>Routes</c>.</typeparam>
/// <param name="options">The options. They must not change once the server is started.</param>
public sealed class HttpServer<TRouter>(ServerOptions options) : IAsyncDisposable
    where TRouter : struct, IRouter
{
    private readonly ServerOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly Lock _gate = new();
    private WorkerGroup? _workers;
    private bool _disposed;

    /// <summary>Where the server listens, such as <c>http://127.0.0.1:5000</c>, with the ports that the system chose; empty before the start.</summary>
    public IReadOnlyList<string> Addresses { get; private set; } = [];

    /// <summary>The port of the first address; 0 before the start.</summary>
    public int Port { get; private set; }

    /// <summary>Where the server stands. Any thread may ask.</summary>
    public ServerState State => Lifetime.State;

    /// <summary>What <see cref="State"/> is read from.</summary>
    internal ServerLifetime Lifetime { get; } = new();

    /// <summary>The running workers.</summary>
    internal WorkerGroup Workers => _workers ?? throw new InvalidOperationException("The server has not been started.");

    /// <summary>Starts the server. When the task completes, clients can connect.</summary>
    /// <param name="cancellationToken">Keeps the server from being started.</param>
    /// <exception cref="ServerOptionsException">An option or an address is not right.</exception>
    /// <exception cref="IOException">An address cannot be listened on, for instance because its port is in use.</exception>
    /// <exception cref="InvalidOperationException">The server was started before.</exception>
    public Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        try
        {
            Start();
            return Task.CompletedTask;
        }
        catch (Exception exception)
        {
            return Task.FromException(exception);
        }
    }

    /// <summary>Waits for <see cref="ServerOptions.DrainDelay"/>, stops accepting connections, closes idle ones, and lets requests
    /// that run finish, for at most <see cref="ServerLimits.DrainTimeout"/>. Each answer from now on ends its connection, so that no
    /// client sends a request that nobody reads. Does nothing before the start; later calls wait with the first.</summary>
    /// <param name="cancellationToken">Gives up at once what still runs.</param>
    public Task StopAsync(CancellationToken cancellationToken = default)
    {
        WorkerGroup? workers;
        lock (_gate)
        {
            workers = _workers;
        }

        return workers?.StopAsync(cancellationToken) ?? Task.CompletedTask;
    }

    /// <summary>Stops the server as <see cref="StopAsync"/> does, for good.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _disposed = true;
        }

        return new ValueTask(StopAsync());
    }

    /// <inheritdoc cref="StartAsync"/>
    internal void Start()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_workers is not null)
            {
                throw new InvalidOperationException("The server was started before.");
            }

            ServerOptionsValidation.Validate(_options);
            var aborted = new CancellationTokenSource();
            Worker[] workers = WorkerFactory.Open<TRouter>(_options, ListenUrls.Of(_options), aborted.Token, out IPEndPoint[] bound);
            Port = bound[0].Port;
            Addresses = Array.ConvertAll(bound, static endPoint => "http://" + endPoint);
            _workers = new WorkerGroup(workers, _options, Lifetime, aborted);
        }
    }
}
