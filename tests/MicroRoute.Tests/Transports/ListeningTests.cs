using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Transports;

public class ListeningTests : TransportTests
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Accepts_all_that_wait(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket first = Connect(bound);
        using Socket second = Connect(bound);
        using Socket third = Connect(bound);
        Assert.Equal(-1, transport.WaitForOne());

        Assert.Equal(AcceptStatus.Accepted, transport.Accept(0, 0));
        Assert.Equal(AcceptStatus.Accepted, transport.Accept(0, 200));
        Assert.Equal(AcceptStatus.Accepted, transport.Accept(0, 2));
        Assert.Equal(AcceptStatus.None, transport.Accept(0, 3));
        AssertNothingReady(transport);
        second.Send("x"u8);
        Assert.Equal(200, transport.WaitForOne());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_a_connection_until_it_is_accepted(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);

        Assert.Equal(-1, transport.WaitForOne());
        Assert.Equal(-1, transport.WaitForOne());
        Assert.Equal(AcceptStatus.Accepted, transport.Accept(0, 0));
        AssertNothingReady(transport);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Leaves_connections_waiting_while_it_does_not_accept(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        AssertNothingReady(transport);
        transport.SetAccepting(false);
        using Socket first = Connect(bound);
        using Socket second = Connect(bound);
        AssertNothingReady(transport);

        transport.SetAccepting(true);
        transport.WaitAndAccept(0);
        transport.WaitAndAccept(1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Goes_on_after_clients_that_reset_before_they_are_accepted(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        for (int i = 0; i < 5; i++)
        {
            Socket gone = Connect(bound);
            gone.Send("hello"u8);
            gone.Close(0);
        }

        using Socket client = Connect(bound);
        Assert.Equal(-1, transport.WaitForOne());
        int accepted = 0;
        AcceptStatus status;
        while ((status = transport.Accept(0, accepted)) != AcceptStatus.None)
        {
            Assert.NotEqual(AcceptStatus.Exhausted, status);
            accepted += status == AcceptStatus.Accepted ? 1 : 0;
        }

        // The last is the one that is still there.
        Assert.NotEqual(0, accepted);
        Assert.Equal(IoStatus.Done, transport.Send(accepted - 1, "bye"u8, out _));
        Assert.Equal(3, client.Receive(new byte[8]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Refuses_clients_after_its_listeners_are_closed(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        AssertNothingReady(transport);
        transport.CloseListeners();
        transport.CloseListeners();
        transport.SetAccepting(true);

        var exception = Assert.Throws<SocketException>(() => Connect(bound));
        Assert.Equal(SocketError.ConnectionRefused, exception.SocketErrorCode);
        AssertNothingReady(transport);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Closes_no_listener_at_which_somebody_waits(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        AssertNothingReady(transport);
        using Socket first = Connect(bound);
        using Socket second = Connect(bound);

        for (int slot = 0; slot < 2; slot++)
        {
            Assert.False(transport.TryCloseListeners());
            transport.WaitAndAccept(slot);
            Assert.Equal(IoStatus.Done, transport.Send(slot, "bye"u8, out _));
        }

        transport.CloseListeners();
        Assert.Equal(3, first.Receive(new byte[8]));
        Assert.Equal(3, second.Receive(new byte[8]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Lets_no_further_connection_begin_where_it_can(TransportKind kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux can filter what comes to a listener.");
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        AssertNothingReady(transport);
        using Socket before = Connect(bound);
        transport.RefuseConnections();

        using var after = new Socket(bound.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
        Assert.Equal(SocketError.WouldBlock, Assert.Throws<SocketException>(() => after.Connect(bound)).SocketErrorCode);
        Assert.False(after.Poll(TimeSpan.FromMilliseconds(50), SelectMode.SelectWrite));

        transport.WaitAndAccept(0);
        Assert.Equal(IoStatus.Done, transport.Send(0, "bye"u8, out _));
        Assert.Equal(3, before.Receive(new byte[8]));
        transport.CloseListeners();

        // The client's system tries again by itself, and finds nobody.
        Assert.True(after.Poll(TimeSpan.FromMilliseconds(AnyTransport.Patience), SelectMode.SelectError));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Gives_each_connection_to_one_worker(TransportKind kind)
    {
        const int Count = 40;
        AnyTransport[] transports = AnyTransport.Listen(kind, new IPEndPoint(IPAddress.Loopback, 0), 3, out IPEndPoint bound);
        var clients = new Socket[Count];
        for (int i = 0; i < Count; i++)
        {
            clients[i] = Connect(bound);
        }

        int accepted = 0;
        var ready = new Readiness[16];
        long end = Environment.TickCount64 + AnyTransport.Patience;
        while (accepted < Count)
        {
            Assert.True(Environment.TickCount64 < end, "Some were never reported.");
            foreach (AnyTransport transport in transports)
            {
                for (int i = transport.Wait(ready, 1); i > 0; i--)
                {
                    while (transport.Accept(0, accepted) == AcceptStatus.Accepted)
                    {
                        accepted++;
                    }
                }
            }
        }

        Assert.Equal(Count, accepted);
        Array.ForEach(transports, AssertNothingReady);
        Array.ForEach(clients, client => client.Dispose());
        Array.ForEach(transports, transport => transport.Dispose());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Stops_accepting_in_every_worker(TransportKind kind)
    {
        AnyTransport[] transports = AnyTransport.Listen(kind, new IPEndPoint(IPAddress.Loopback, 0), 3, out IPEndPoint bound);
        Array.ForEach(transports, AssertNothingReady);
        foreach (AnyTransport transport in transports)
        {
            transport.CloseListeners();
            Array.ForEach(transports, AssertNothingReady);
        }

        Assert.Throws<SocketException>(() => Connect(bound));
        Array.ForEach(transports, transport => transport.Dispose());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_that_an_address_is_in_use(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);

        foreach (int workers in (int[])[1, 2])
        {
            var exception = Assert.Throws<IOException>(() => AnyTransport.Listen(kind, bound, workers, out _));
            Assert.Equal("Cannot listen on http://" + bound + ": the address is already in use.", exception.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Takes_only_IPv6_on_all_of_its_addresses(TransportKind kind)
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        using AnyTransport transport = AnyTransport.Listen(kind, new IPEndPoint(IPAddress.IPv6Any, 0), 1, out IPEndPoint bound)[0];

        using Socket client = Connect(new IPEndPoint(IPAddress.IPv6Loopback, bound.Port));
        Assert.Throws<SocketException>(() => Connect(new IPEndPoint(IPAddress.Loopback, bound.Port)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Finds_out_what_can_be_opened(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        Func<IPEndPoint, int> probe = kind == TransportKind.Epoll ? EpollTransport.Probe : SocketsTransport.Probe;

        Assert.Equal(-1, probe(bound));
        Assert.Equal(-1, probe(new IPEndPoint(IPAddress.Parse("192.0.2.1"), 0)));
        int free = probe(new IPEndPoint(IPAddress.Loopback, 0));
        Assert.InRange(free, 1, IPEndPoint.MaxPort);
        Assert.Equal(free, probe(new IPEndPoint(IPAddress.Loopback, free)));
    }
}
