using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace MicroRoute;

/// <summary>Opens end points and makes the workers that serve them, on the transport that suits the system.</summary>
internal static class WorkerFactory
{
    private const string TransportVariable = "MICROROUTE_TRANSPORT";

    // What a process has open besides its connections: streams and files of the runtime and the application; and for each worker its
    // listeners and poller, and threads, which cannot start without descriptors. Running out of them then ends the process.
    private const int ReservedDescriptors = 128;
    private const int ReservedDescriptorsAWorker = 8;

    // How often a port that was free for both IPv4 and IPv6 may be lost to somebody else before it is opened.
    private const int MaxPortChoices = 8;

    /// <summary>Whether the program carries the transport for systems without epoll. The package's targets leave it out of native programs
    /// for Linux, which are smaller without.</summary>
    [FeatureSwitchDefinition("MicroRoute.SocketsTransport")]
    private static bool HasSockets => !AppContext.TryGetSwitch("MicroRoute.SocketsTransport", out bool isEnabled) || isEnabled;

    /// <param name="options">The server's options, which are valid.</param>
    /// <param name="addresses">Where to listen.</param>
    /// <param name="aborted">Cancelled when what runs is given up.</param>
    /// <param name="bound">The end points as they were opened, with their ports.</param>
    /// <exception cref="IOException">An end point cannot be opened.</exception>
    /// <exception cref="ServerOptionsException">The environment asks for a transport that is not known.</exception>
    public static Worker[] Open<TRouter>(
        ServerOptions options, List<ListenAddress> addresses, CancellationToken aborted, out IPEndPoint[] bound)
        where TRouter : struct, IRouter
        => options.Variables(TransportVariable) switch
        {
            null or "" when OperatingSystem.IsLinux() => Open<EpollTransport, TRouter>(options, addresses, aborted, out bound),
            null or "" or "sockets" => HasSockets
                ? Open<SocketsTransport, TRouter>(options, addresses, aborted, out bound)
                : throw new ServerOptionsException(
                    "This program was published without the sockets transport, which " + TransportVariable
                    + " or this system asks for; publish it with -p:MicroRouteSocketsTransport=true."),
            { } unknown => throw new ServerOptionsException(
                TransportVariable + " is '" + unknown + "'; it must be sockets, or not be set."),
        };

    private static Worker[] Open<TTransport, TRouter>(
        ServerOptions options, List<ListenAddress> addresses, CancellationToken aborted, out IPEndPoint[] bound)
        where TTransport : struct, ITransport<TTransport>
        where TRouter : struct, IRouter
    {
        int count = options.Workers == 0 ? Environment.ProcessorCount : options.Workers;
        int descriptors = TTransport.DescriptorLimit;
        descriptors -= Math.Min(descriptors / 2, ReservedDescriptors + (count * ReservedDescriptorsAWorker));
        int maxConnections = Math.Min(options.Limits.MaxConnectionsPerWorker, Math.Max(1, descriptors / count));

        TTransport[] transports = Listen<TTransport>(addresses, count, out bound);
        var workers = new Worker[count];
        for (int i = 0; i < count; i++)
        {
            workers[i] = new Worker<TTransport, TRouter>(transports[i], options, maxConnections, aborted);
        }

        return workers;
    }

    private static TTransport[] Listen<TTransport>(List<ListenAddress> addresses, int workers, out IPEndPoint[] bound)
        where TTransport : struct, ITransport<TTransport>
    {
        var endPoints = new ListenEndPoints(TTransport.Probe);
        for (int choices = 1; ; choices++)
        {
            try
            {
                return TTransport.Listen(endPoints.Of(addresses), workers, out bound);
            }
            catch (IOException) when (choices < MaxPortChoices && ListenEndPoints.ChoosesPort(addresses))
            {
                continue; // with another port
            }
        }
    }
}
