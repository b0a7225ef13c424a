using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Transports;

public class SocketsTransportTests : TransportTests
{
    [Fact]
    public void Closes_all_when_it_is_disposed_of()
    {
        AnyTransport transport = Listen(TransportKind.Sockets, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        AssertNothingReady(transport);
        transport.Dispose();

        Assert.Throws<SocketException>(() => client.Receive(new byte[8]));
    }

    [Fact]
    public void Tells_apart_what_errors_mean()
    {
        Assert.Equal(AcceptStatus.Exhausted, SocketsStatus.OfAccept(SocketError.TooManyOpenSockets));
        Assert.Equal(AcceptStatus.Exhausted, SocketsStatus.OfAccept(SocketError.NoBufferSpaceAvailable));
        Assert.Equal(AcceptStatus.Exhausted, SocketsStatus.OfAccept(SocketError.SocketError));
        Assert.Equal(AcceptStatus.Aborted, SocketsStatus.OfAccept(SocketError.ConnectionReset));
        Assert.Equal(AcceptStatus.Aborted, SocketsStatus.OfAccept(SocketError.NotConnected));
        Assert.Equal(IoStatus.Exhausted, SocketsStatus.OfIo(SocketError.NoBufferSpaceAvailable));
        Assert.Equal(IoStatus.Blocked, SocketsStatus.OfIo(SocketError.WouldBlock));
        Assert.Equal(IoStatus.Failed, SocketsStatus.OfIo(SocketError.ConnectionReset));
    }
}
