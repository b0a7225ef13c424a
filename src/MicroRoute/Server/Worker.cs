namespace MicroRoute;

/// <summary>A thread that serves its own connections.</summary>
internal abstract class Worker : IDisposable
{
    /// <summary>What its requests leave behind.</summary>
    public abstract DispatchState State { get; }

    /// <summary>Serves until <see cref="Stop"/> was called and what ran has finished, or is given up.</summary>
    public abstract void Run();

    /// <summary>Makes each answer the last of its connection, and goes on. From any thread.</summary>
    public abstract void Retire();

    /// <summary>Stops accepting, closes idle connections and lets the others finish. From any thread.</summary>
    public abstract void Stop();

    /// <summary>Frees what belongs to the system, after <see cref="Run"/> has returned.</summary>
    public abstract void Dispose();
}

/// <summary>The loop: wait, read the clock once, look at each connection that is ready, and a few times a second at all of them.</summary>
/// <remarks>It shares nothing with other workers: its connections, its two buffers and its clock are its own.</remarks>
internal sealed partial class Worker<TTransport, TRouter> : Worker
    where TTransport : struct, ITransport<TTransport>
    where TRouter : struct, IRouter
{
    private const int BufferSize = 64 * 1024;
    private const int EventsAPass = 512;
    private const int SweepInterval = 250;

    private readonly ServerOptions _options;
    private readonly CancellationToken _aborted;
    private readonly DataRate _dataRate;

    // In milliseconds.
    private readonly long _keepAliveTimeout;
    private readonly long _requestHeadersTimeout;

    private readonly int _maxConnections;
    private readonly BufferPool _pool;
    private readonly Garbage _garbage;
    private readonly ConnectionTable _connections = new();
    private readonly ExpendableConnections _expendable;
    private readonly byte[] _receiveBuffer;
    private readonly Readiness[] _ready = new Readiness[EventsAPass];
    private readonly HttpEngine<TRouter> _engine;

    // Not readonly: it is a struct with a state.
    private TTransport _transport;
    private long _now;
    private long _nextSweep;
    private bool _isAccepting = true;
    private volatile bool _isStopping;

    public Worker(TTransport transport, ServerOptions options, int maxConnections, CancellationToken aborted)
    {
        _transport = transport;
        _options = options;
        ServerLimits limits = options.Limits;
        _aborted = aborted;
        _dataRate = new DataRate(limits);
        _keepAliveTimeout = (long)limits.KeepAliveTimeout.TotalMilliseconds;
        _requestHeadersTimeout = (long)limits.RequestHeadersTimeout.TotalMilliseconds;
        _maxConnections = maxConnections;
        _pool = new BufferPool(limits.MaxConnectionMemoryPerWorker);
        _garbage = new Garbage(_pool);
        _expendable = new ExpendableConnections(_connections, limits);
        _receiveBuffer = GC.AllocateUninitializedArray<byte>(BufferSize, pinned: true);
        _engine = new HttpEngine<TRouter>(options, new OutputBuffer(BufferSize, _pool), aborted);
        if (TRouter.HasAsync)
        {
            _engine.Completions.Open(Wake);
        }
    }

    /// <summary>The memory that its connections own.</summary>
    public BufferPool Memory => _pool;

    public override DispatchState State => _engine.State;

    public override void Run()
    {
        _now = _transport.Now;
        _engine.Enter();
        while (RunPass())
        {
        }
    }

    /// <summary>One turn of the loop.</summary>
    /// <returns>Whether there is to be another one.</returns>
    public bool RunPass()
    {
        bool goesOn = !_isStopping || Drain();
        if (goesOn)
        {
            RunPass(WaitTime());
        }

        return goesOn;
    }

    public override void Retire() => _engine.IsStopping = true;

    public override void Stop()
    {
        Retire();
        _isStopping = true;
        _transport.Wake();
    }

    /// <summary>Has the next pass look at all deadlines, however soon it comes. On the worker's own thread, as its transport's calls are.</summary>
    public void SweepNext() => _nextSweep = 0;

    public override void Dispose()
    {
        if (TRouter.HasAsync)
        {
            _engine.Completions.Close();
        }

        _transport.Dispose();
    }

    private void Wake() => _transport.Wake();

    private void RunPass(int milliseconds)
    {
        int count = _transport.Wait(_ready, milliseconds);
        _now = _transport.Now;
        _engine.Tick(_now);
        foreach (Readiness one in _ready.AsSpan(0, count))
        {
            if (one.IsListener)
            {
                Accept(one.Index);
            }
            else
            {
                Serve(_connections[one.Index]);
            }
        }

        if (TRouter.HasAsync)
        {
            ResumeCompleted();
        }

        if (_now >= _nextSweep)
        {
            Sweep();
        }

        _connections.EndPass();
    }

    /// <summary>With nothing to watch over, there is no need to wake.</summary>
    private int WaitTime()
        => _stage == DrainStage.LastCall ? LastCallInterval
        : _connections.Count == 0 && _isAccepting && !_garbage.IsWaiting ? -1
        : (int)Math.Clamp(_nextSweep - _now, 1, SweepInterval);

    private void Serve(Connection connection)
    {
        switch (connection.State)
        {
            case ConnectionState.Reading:
                Read(connection);
                break;
            case ConnectionState.Sending:
                SendRest(connection);
                break;
            case ConnectionState.Draining:
                DropInput(connection);
                break;
            case ConnectionState.Suspended when TRouter.HasAsync:
                LookAtSuspended(connection);
                break;
            case ConnectionState.Paused:
                // Nothing is waited for, so this can only be an error or a hang-up.
                Close(connection, abort: true);
                break;
            default:
                // Closed earlier in this pass.
                break;
        }
    }
}
