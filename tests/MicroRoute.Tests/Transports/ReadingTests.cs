using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Transports;

public class ReadingTests : TransportTests
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_bytes_until_they_are_read(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(3);
        client.Send("hello"u8);

        Assert.Equal(3, transport.WaitForOne());
        Assert.Equal(3, transport.WaitForOne());
        byte[] buffer = new byte[3];
        Assert.Equal(IoStatus.Done, transport.Receive(3, buffer, out int count));
        Assert.Equal("hel"u8, buffer.AsSpan(0, count));
        Assert.Equal(3, transport.WaitForOne());
        Assert.Equal(IoStatus.Done, transport.Receive(3, buffer, out count));
        Assert.Equal("lo"u8, buffer.AsSpan(0, count));

        AssertNothingReady(transport);
        Assert.Equal(IoStatus.Blocked, transport.Receive(3, buffer, out count));
        Assert.Equal(0, count);
        client.Send("!"u8);
        Assert.Equal(3, transport.WaitForOne());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_the_end(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        client.Shutdown(SocketShutdown.Send);

        Assert.Equal(0, transport.WaitForOne());
        Assert.Equal(IoStatus.Done, transport.Receive(0, new byte[8], out int count));
        Assert.Equal(0, count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_a_reset(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        AssertNothingReady(transport);
        client.Close(0);

        Assert.Equal(0, transport.WaitForOne());
        Assert.Equal(IoStatus.Failed, transport.Receive(0, new byte[8], out int count));
        Assert.Equal(0, count);
        transport.Close(0, abort: true);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_nothing_that_nobody_waits_for(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        AssertNothingReady(transport);
        transport.SetInterest(0, Interest.None);
        client.Send("hello"u8);
        AssertNothingReady(transport);

        transport.SetInterest(0, Interest.Read);
        Assert.Equal(0, transport.WaitForOne());
        Assert.Equal(IoStatus.Done, transport.Receive(0, new byte[8], out int count));
        Assert.Equal(5, count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_all_in_turn_when_there_is_room_for_few(TransportKind kind)
    {
        const int Count = 20;
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        var clients = new Socket[Count];
        for (int i = 0; i < Count; i++)
        {
            clients[i] = Connect(bound);
            transport.WaitAndAccept(i);
        }

        foreach (Socket client in clients)
        {
            client.Send("x"u8);
        }

        var seen = new HashSet<int>();
        var ready = new Readiness[3];
        long end = Environment.TickCount64 + AnyTransport.Patience;
        while (seen.Count < Count)
        {
            Assert.True(Environment.TickCount64 < end, "Some were never reported.");
            int count = transport.Wait(ready, AnyTransport.Patience);
            for (int i = 0; i < count; i++)
            {
                seen.Add(ready[i].Index);
            }
        }

        Array.ForEach(clients, client => client.Dispose());
    }
}
