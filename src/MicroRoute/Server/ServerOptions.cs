namespace MicroRoute;

/// <summary>How a server listens and works. It must not be changed once the server is started.</summary>
public sealed class ServerOptions
{
    /// <summary>Creates the default options.</summary>
    public ServerOptions()
        : this(Environment.GetEnvironmentVariable)
    {
    }

    internal ServerOptions(Func<string, string?> variables)
    {
        Variables = variables;
        Development = string.Equals(
            variables("MICROROUTE_ENVIRONMENT") ?? variables("DOTNET_ENVIRONMENT"), "Development", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The addresses to listen on: <c>http://</c>, then an IPv4 address, an IPv6 address in brackets, <c>localhost</c>
    /// (both loopback addresses) or <c>*</c> (all addresses), then a port (80 by default; 0 lets the system choose one), such as
    /// <c>http://localhost:5000</c>. One text may hold several, with <c>;</c> between. Default: none, which means the environment
    /// variable <c>MICROROUTE_URLS</c>, else all addresses with the port in <c>PORT</c>, else <c>http://localhost:5000</c>.</summary>
    public IList<string> Urls { get; } = [];

    /// <summary>How many workers there are, each a thread with its own connections. Default: 0, which means one a processor.</summary>
    public int Workers { get; set; }

    /// <summary>The limits that keep the server safe.</summary>
    public ServerLimits Limits { get; } = new();

    /// <summary>How long a server that is told to stop goes on accepting connections, while its state is
    /// <see cref="ServerState.Draining"/> and each answer ends its connection: the time that a load balancer needs to see that it
    /// is not ready, and to send its requests elsewhere. <see cref="ServerLimits.DrainTimeout"/> begins after it. Default: none.</summary>
    public TimeSpan DrainDelay { get; set; }

    /// <summary>The value of the <c>Server</c> field of each response (RFC 9110, section 10.2.4): visible ASCII characters with
    /// spaces between. Default: <see langword="null"/>, no such field.</summary>
    public string? ServerHeader { get; set; }

    /// <summary>Whether the server may show a client the inside of the program, such as exceptions. Default: whether the environment
    /// variable <c>MICROROUTE_ENVIRONMENT</c>, else <c>DOTNET_ENVIRONMENT</c>, is <c>Development</c>.</summary>
    public bool Development { get; set; }

    /// <summary>Is called for each problem document (RFC 9457) before it is sent, by any worker, to change it or to put something else in its
    /// place: those of values that do not suit a handler, of 404 and 405, of a <see cref="Problem"/> that a handler returns, of a handler that
    /// throws, and of requests that are refused before they reach one. What it throws is told to the log, and the document is sent as it
    /// was. Default: <see langword="null"/>, all are sent as they are.</summary>
    public Action<ProblemContext>? CustomizeProblem
    {
        get;
        set
        {
            field = value;

            // Only from here is there a way to the code behind it, which a program that sets nothing does not carry.
            ProblemHook = value is null ? null : ProblemCustomization.Apply;
        }
    }

    /// <summary>Gives the parameters of handlers that are marked with <see cref="FromServicesAttribute"/>. The server does not dispose of it.
    /// Default: <see langword="null"/>, there are no services.</summary>
    public IServiceProvider? Services { get; set; }

    /// <summary>Begins the scope of a request, when its handler takes the first service: called with <see cref="Services"/>, by any worker.
    /// Default: <see langword="null"/>, all requests share <see cref="Services"/> itself.</summary>
    public Func<IServiceProvider, ServiceScope>? CreateScope { get; set; }

    /// <summary>Finds a service with a key: called with the request's services, the type and the key; gives <see langword="null"/> where there is
    /// none. Default: <see langword="null"/>, services have no keys.</summary>
    public Func<IServiceProvider, Type, object, object?>? GetKeyedService { get; set; }

    /// <summary>How long a handler may hold its worker before the log names it, while it still runs, at most a quarter late. Those that are
    /// <see cref="BlockingAttribute">[Blocking]</see> hold none, and asynchronous ones only until they wait. Default: 1 second.
    /// <see cref="TimeSpan.Zero"/> or <see cref="Timeout.InfiniteTimeSpan"/>: none is ever named.</summary>
    public TimeSpan SlowHandlerThreshold { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Is called for what a server has to say besides its answers, by any thread and by several at a time; it must be quick,
    /// since a worker waits for it meanwhile; what it throws is dropped. Default: writes a line to standard error.</summary>
    public Action<ServerEvent> Log { get; set; } = StandardStreams.Log;

    /// <summary>Tells the log what happened.</summary>
    internal void Report(in ServerEvent occurred)
    {
        try
        {
            Log(occurred);
        }
#pragma warning disable CA1031 // A log that fails must not take the server with it, and there is nobody else to tell.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    /// <summary>What calls <see cref="CustomizeProblem"/>, where that is set.</summary>
    internal ProblemHook? ProblemHook { get; private set; }

    /// <summary>The threads for <see cref="BlockingAttribute">[Blocking]</see> handlers. Only generated code that calls such asks for them.</summary>
    internal BlockingPool BlockingPool
        => field ?? Interlocked.CompareExchange(ref field, new BlockingPool(Limits.MaxBlockingThreads, Limits.MaxBlockingQueueLength), null) ?? field;

    /// <summary>Gives the value of an environment variable.</summary>
    internal Func<string, string?> Variables { get; }
}
