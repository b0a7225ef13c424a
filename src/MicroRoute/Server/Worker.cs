namespace MicroRoute;

/// <summary>A thread that serves its own connections.</summary>
internal abstract class Worker
{
    /// <summary>Serves until <see cref="Stop"/> was called and what ran has finished, or the drain time is over.</summary>
    public abstract void Run();

    /// <summary>Stops accepting, closes idle connections and lets the others finish. From any thread.</summary>
    public abstract void Stop();
}

/// <inheritdoc cref="Worker"/>
internal sealed class Worker<TTransport, TRouter>(TTransport transport, ServerOptions options, int maxConnections, CancellationToken aborted) : Worker
    where TTransport : struct, ITransport<TTransport>
    where TRouter : struct, IRouter
{
    private readonly TTransport _transport = transport;
    private readonly ServerOptions _options = options;
    private readonly int _maxConnections = maxConnections;
    private readonly CancellationToken _aborted = aborted;

    public override void Run() => throw new NotSupportedException(_options.ToString() + _maxConnections + _aborted + _transport);

    public override void Stop() => throw new NotSupportedException();
}
