namespace MicroRoute;

/// <summary>Runs a program that is a server.</summary>
public static class HttpServer
{
    /// <summary>Runs a server until the process is told to stop.</summary>
    public static int Run<TRouter>(string[] args, Action<ServerOptions>? configure = null)
        where TRouter : struct, IRouter
        => throw new NotSupportedException();
}
