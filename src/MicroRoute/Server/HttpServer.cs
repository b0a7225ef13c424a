namespace MicroRoute;

/// <summary>Runs a program that is a server.</summary>
public static class HttpServer
{
    /// <summary>Runs a server until the process is told to stop by SIGTERM or Ctrl-C; it then finishes what runs, for at most
    /// <see cref="ServerLimits.DrainTimeout"/>. A second Ctrl-C ends the process at once. The options <c>--urls</c>,
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
