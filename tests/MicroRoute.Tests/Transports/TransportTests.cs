using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Transports;

/// <summary>What a worker relies on, whatever the transport.</summary>
public abstract class TransportTests
{
    public static TheoryData<TransportKind> Kinds
        => OperatingSystem.IsLinux() ? [TransportKind.Epoll, TransportKind.Sockets] : [TransportKind.Sockets];

    private protected static AnyTransport Listen(TransportKind kind, out IPEndPoint bound)
        => AnyTransport.Listen(kind, new IPEndPoint(IPAddress.Loopback, 0), 1, out bound)[0];

    private protected static Socket Connect(IPEndPoint endPoint)
    {
        var client = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            ReceiveTimeout = AnyTransport.Patience,
            SendTimeout = AnyTransport.Patience,
        };
        client.Connect(endPoint);
        return client;
    }

    /// <summary>Looks until nothing is ready, so that what the system was about to report is out of the way.</summary>
    private protected static void AssertNothingReady(AnyTransport transport)
        => Assert.Equal(0, transport.Wait(new Readiness[16], 50));
}
