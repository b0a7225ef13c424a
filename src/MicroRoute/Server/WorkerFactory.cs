using System.Net;

namespace MicroRoute;

/// <summary>Opens end points and makes the workers that serve them, on the transport that suits the system.</summary>
internal static class WorkerFactory
{
    private const string TransportVariable = "MICROROUTE_TRANSPORT";

    // What a process has open besides its connections: streams, listeners, pollers, files of the application.
    private const int ReservedDescriptors = 64;

    /// <exception cref="IOException">An end point cannot be opened.</exception>
    /// <exception cref="ServerOptionsException">The environment asks for a transport that is not known.</exception>
    public static Worker[] Open<TRouter>(ServerOptions options, IReadOnlyList<IPEndPoint> endPoints, CancellationToken aborted, out IPEndPoint[] bound)
        where TRouter : struct, IRouter
        => options.Variables(TransportVariable) switch
        {
            null or "" when OperatingSystem.IsLinux() => Open<EpollTransport, TRouter>(options, endPoints, aborted, out bound),
            null or "" or "sockets" => Open<SocketsTransport, TRouter>(options, endPoints, aborted, out bound),
            { } unknown => throw new ServerOptionsException(
                TransportVariable + " is '" + unknown + "'; it must be sockets, or not be set."),
        };

    private static Worker[] Open<TTransport, TRouter>(
        ServerOptions options, IReadOnlyList<IPEndPoint> endPoints, CancellationToken aborted, out IPEndPoint[] bound)
        where TTransport : struct, ITransport<TTransport>
        where TRouter : struct, IRouter
    {
        int count = options.Workers == 0 ? Environment.ProcessorCount : options.Workers;
        int maxConnections = Math.Min(
            options.Limits.MaxConnectionsPerWorker, Math.Max(1, (TTransport.DescriptorLimit - ReservedDescriptors) / count));

        TTransport[] transports = TTransport.Listen(endPoints, count, out bound);
        var workers = new Worker[count];
        for (int i = 0; i < count; i++)
        {
            workers[i] = new Worker<TTransport, TRouter>(transports[i], options, maxConnections, aborted);
        }

        return workers;
    }
}
