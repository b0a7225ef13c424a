using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Transports;

public class WritingTests : TransportTests
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_room_at_once_when_there_is_some(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        transport.SetInterest(0, Interest.Write);

        Assert.Equal(0, transport.WaitForOne());
        Assert.Equal(0, transport.WaitForOne());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_room_only_after_the_client_has_read(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        long sent = Fill(transport, new byte[64 * 1024]);
        transport.SetInterest(0, Interest.Write);
        AssertNothingReady(transport);
        AssertNothingReady(transport);

        byte[] buffer = new byte[64 * 1024];
        for (long left = sent; left > 0;)
        {
            left -= client.Receive(buffer, 0, (int)Math.Min(left, buffer.Length), SocketFlags.None);
        }

        Assert.Equal(0, transport.WaitForOne());
        Assert.Equal(IoStatus.Done, transport.Send(0, "x"u8, out int count));
        Assert.Equal(1, count);
        Assert.Equal(1, client.Receive(buffer));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Leaves_little_with_the_system_for_a_client_that_does_not_read(TransportKind kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is told how much it may hold.");
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using var client = new Socket(bound.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 16 * 1024 };
        client.Connect(bound);
        transport.WaitAndAccept(0);

        Assert.InRange(Fill(transport, new byte[64 * 1024]), 1, 512 * 1024);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Sends_every_byte_once_and_in_order(TransportKind kind)
    {
        const int Length = 12_000_000;
        byte[] data = new byte[Length];
        new Random(1).NextBytes(data);
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        Task<byte[]> reader = Task.Run(() => ReadSlowly(client, Length), TestContext.Current.CancellationToken);

        int blocked = 0;
        for (int sent = 0; sent < Length;)
        {
            // Pieces of changing lengths, down to one byte, as answers are.
            int length = Math.Min(Length - sent, 1 + (sent * 7 % 200_000));
            IoStatus status = transport.Send(0, data.AsSpan(sent, length), out int count);
            sent += count;
            if (status == IoStatus.Blocked)
            {
                blocked++;
                transport.SetInterest(0, Interest.Write);
                Assert.Equal(0, transport.WaitForOne());
            }
            else
            {
                Assert.Equal(IoStatus.Done, status);
            }
        }

        transport.Close(0, abort: false);
        Assert.Equal(data, await reader);
        Assert.NotEqual(0, blocked);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fails_when_the_client_is_gone(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        byte[] data = new byte[64 * 1024];
        Fill(transport, data);
        transport.SetInterest(0, Interest.Write);
        AssertNothingReady(transport);
        client.Close(0);

        Assert.Equal(0, transport.WaitForOne());
        Assert.Equal(IoStatus.Failed, transport.Send(0, data, out int count));
        Assert.Equal(0, count);
        transport.Close(0, abort: true);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ends_its_side_and_reads_on(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out IPEndPoint bound);
        using Socket client = Connect(bound);
        transport.WaitAndAccept(0);
        transport.Send(0, "bye"u8, out _);
        transport.ShutdownSend(0);

        byte[] buffer = new byte[8];
        Assert.Equal(3, client.Receive(buffer));
        Assert.Equal(0, client.Receive(buffer));
        client.Send("more"u8);
        Assert.Equal(0, transport.WaitForOne());
        Assert.Equal(IoStatus.Done, transport.Receive(0, buffer, out int count));
        Assert.Equal(4, count);
    }

    private static long Fill(AnyTransport transport, byte[] data)
    {
        long sent = 0;
        IoStatus status;
        do
        {
            status = transport.Send(0, data, out int count);
            sent += count;
        }
        while (status == IoStatus.Done);
        Assert.Equal(IoStatus.Blocked, status);
        return sent;
    }

    private static byte[] ReadSlowly(Socket client, int length)
    {
        byte[] received = new byte[length];
        int total = 0;
        int count;
        while ((count = client.Receive(received, total, Math.Min(50_000, length - total), SocketFlags.None)) > 0)
        {
            total += count;
            Thread.Yield();
        }

        Assert.Equal(length, total);
        return received;
    }
}
