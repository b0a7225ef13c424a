namespace MicroRoute;

/// <summary>What a request that is dispatched reaches of its engine, and leaves behind for it. One a worker.</summary>
internal sealed class DispatchState(
    ServerOptions options, RequestHead head, BufferPool memory, CompletionQueue? completions, Func<RouteDescriptor[]> describe, CancellationToken aborted)
{
    // Negative once a watchdog has seen it, until the next request.
    private int _route;

    // Made when a first route is to be named: a handler that fails often must not have the table described each time.
    private RouteDescriptor[]? _routes;

    public ServerOptions Options { get; } = options;

    public RequestHead Head { get; } = head;

    /// <summary>What the worker's connections own.</summary>
    public BufferPool Memory { get; } = memory;

    /// <summary>Cancelled when the server stops and gives up what runs.</summary>
    public CancellationToken Aborted { get; } = aborted;

    /// <summary>Where requests arrive whose handlers have finished later; <see langword="null"/> where none does.</summary>
    public CompletionQueue? Completions { get; } = completions;

    /// <summary>What cancels the tokens of next requests.</summary>
    public SpareAbortions Spare { get; } = new();

    /// <summary>The number of the present request's route in the table, from 1; 0 while there is none.</summary>
    public int Route { get => Math.Abs(_route); set => _route = value; }

    /// <summary>What cancels the token of the present request; <see langword="null"/> as long as nobody has asked for it.</summary>
    public RequestAbortion? Abortion { get; private set; }

    /// <summary>The services of the present request, once it has some.</summary>
    public ServiceScope Scope { get; set; }

    /// <summary>The present request's streams, once it has some.</summary>
    public HttpExchange? Exchange { get; set; }

    /// <summary>Whether the present request is dispatched before all of its body has come.</summary>
    public bool IsBodyAwaited { get; set; }

    /// <summary>Whether the route wants the present request with all of its body, and so has to be dispatched again.</summary>
    public bool WantsWholeBody { get; set; }

    /// <summary>How long the body may be for the route.</summary>
    public long BodyLimit { get; set; }

    /// <summary>The present request, once its handler has returned without having finished.</summary>
    public SuspendedRequest? Suspended { get; set; }

    /// <summary>The request whose handler has finished, while its result is written; <see langword="null"/> while a new one is dispatched.</summary>
    public SuspendedRequest? Resumed { get; private set; }

    /// <summary>Tells a watchdog, on another thread, what route's handler the worker is at, and remembers that it was seen there.</summary>
    /// <param name="wasSeen">Whether it has been at it ever since it was seen last.</param>
    /// <returns>The route's number; 0 while the worker is at none.</returns>
    public int See(out bool wasSeen)
    {
        int route = Volatile.Read(ref _route);
        wasSeen = route < 0;
        if (route > 0)
        {
            // Unless it has gone on just now.
            Interlocked.CompareExchange(ref _route, -route, route);
        }

        return Math.Abs(route);
    }

    /// <summary>Finds a route by its number.</summary>
    public RouteDescriptor? Describe(int route) => route > 0 ? (_routes ??= describe())[route - 1] : null;

    /// <summary>Gives the present request a token, if it has none yet.</summary>
    public RequestAbortion BeginAbortion() => Abortion ??= Spare.Rent();

    /// <summary>Makes a request whose handler has finished the present one, until <see cref="EndResumed"/>.</summary>
    public void BeginResumed(SuspendedRequest request)
    {
        Resumed = request;
        Exchange = request.TakeExchange();
    }

    /// <summary>Makes what the handler was given that of what its result still does.</summary>
    public void AdoptResumed()
    {
        Abortion ??= Resumed?.TakeAbortion();
        Scope = Resumed?.TakeScope() ?? Scope;
    }

    /// <inheritdoc cref="BeginResumed"/>
    public void EndResumed()
    {
        Resumed = null;
        Spare.Return(TakeAbortion());
        TakeScope().End(this, Route);
        TakeExchange()?.Dispose();
    }

    /// <summary>Gives what cancels the present request's token, if it has one, to who waits for its handler.</summary>
    public RequestAbortion? TakeAbortion()
    {
        RequestAbortion? taken = Abortion;
        Abortion = null;
        return taken;
    }

    /// <summary>Gives the services to who ends them.</summary>
    public ServiceScope TakeScope()
    {
        ServiceScope taken = Scope;
        Scope = default;
        return taken;
    }

    /// <summary>Gives the exchange to who ends it.</summary>
    public HttpExchange? TakeExchange()
    {
        HttpExchange? taken = Exchange;
        Exchange = null;
        return taken;
    }
}
