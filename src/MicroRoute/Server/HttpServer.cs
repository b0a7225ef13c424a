namespace MicroRoute;

/// <summary>Runs a program that is a server.</summary>
public static class HttpServer
{
    /// <summary>Where the server stands that <see cref="Run"/> runs, for a handler that tells a load balancer whether to send
    /// requests: 200 while it is <see cref="ServerState.Running"/>, else 503. <see cref="ServerState.Starting"/> before
    /// <see cref="Run"/> is called; a server of another kind has <see cref="HttpServer{TRouter}.State"/>.</summary>
    public static ServerState State => Lifetime.State;

    /// <summary>The lifetime of the server that <see cref="Run"/> runs.</summary>
    internal static ServerLifetime Lifetime { private get; set; } = new();

    /// <summary>Runs a server until the process is told to stop by SIGTERM or Ctrl-C; after
    /// <see cref="ServerOptions.DrainDelay"/> it finishes what runs, for at most <see cref="ServerLimits.DrainTimeout"/>. Ctrl-C at
    /// that time ends the process at once, as the signal does by itself: a shell sees exit code 130. The options <c>--urls</c>,
    /// <c>--workers</c>, <c>--routes</c> and <c>--help</c> are understood; what follows <c>--</c> is the application's.</summary>
    /// <typeparam name="TRouter">The routes: the generated <c>Routes</c>.</typeparam>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="configure">Sets options; the command line comes before them.</param>
    /// <returns>The exit code: 0 after a stop; 1 when the server failed while it ran; 2 when an option, an address or a port
    /// was not right, after one line on standard error that says which.</returns>
    public static int Run<TRouter>(string[] args, Action<ServerOptions>? configure = null)
        where TRouter : struct, IRouter
    {
        ArgumentNullException.ThrowIfNull(args);
        return ServerProgram.Run<TRouter>(args, configure, new ProgramHost());
    }
}
