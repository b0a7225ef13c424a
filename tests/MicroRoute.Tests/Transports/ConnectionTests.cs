using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Transports;

public class ConnectionTests : TransportTests
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Lets_what_was_sent_arrive_after_a_close(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);

        // A wait for bytes is under way, which must not turn the close into a reset.
        AssertNothingReady(transport);
        transport.Send(0, "bye"u8, out _);
        transport.Close(0, abort: false);

        byte[] buffer = new byte[8];
        Assert.Equal(3, client.Receive(buffer));
        Assert.Equal(0, client.Receive(buffer));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Resets_when_it_aborts(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        AssertNothingReady(transport);
        transport.Close(0, abort: true);

        var exception = Assert.Throws<SocketException>(() => client.Receive(new byte[8]));
        Assert.Equal(SocketError.ConnectionReset, exception.SocketErrorCode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Uses_a_slot_again(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        byte[] buffer = new byte[8];
        for (int i = 0; i < 500; i++)
        {
            using Socket client = Connect(bound);
            transport.WaitAndAccept(0);
            client.Send(BitConverter.GetBytes(i));
            Assert.Equal(0, transport.WaitForOne());
            Assert.Equal(IoStatus.Done, transport.Receive(0, buffer, out int count));
            Assert.Equal(4, count);
            Assert.Equal(i, BitConverter.ToInt32(buffer));
            if (i % 3 != 0)
            {
                // With a wait for bytes under way, or one just completed.
                client.Send(i % 3 == 1 ? "x"u8 : default);
                Assert.InRange(transport.Wait(new Readiness[4], 0), 0, 1);
            }

            transport.Close(0, abort: i % 2 == 0);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_nothing_of_a_closed_connection(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        AssertNothingReady(transport);
        client.Send("hello"u8);
        transport.Close(0, abort: false);

        AssertNothingReady(transport);
    }
}
