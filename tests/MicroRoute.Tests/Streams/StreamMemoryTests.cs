using System.Net.Sockets;
using MicroRoute.Tests.EndToEnd;
using MicroRoute.Tests.Server.Stepped;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Streams;

/// <summary>What bodies between clients and handlers own together.</summary>
public class StreamMemoryTests
{
    private const int KiB = 1024;

    [Theory, ClassData<EachTransport>]
    public async Task Bodies_that_nobody_reads_are_received_no_further_and_new_ones_refused(string transport)
    {
        const int Length = 1_000_000;
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport, options => SetMemory(options, 512 * KiB));
        using var probe = new Probe();
        var lazy = new RawClient[4];
        for (int i = 0; i < lazy.Length; i++)
        {
            lazy[i] = await server.ConnectAsync();
            await lazy[i].SendAsync(Post("/lazy?" + probe.Name, Length));
            await probe.StartedAsync();
        }

        Task[] sending = [.. lazy.Select(client => client.SendAsync(new byte[Length]))];

        int status = 0;
        for (int i = 0; i < 10_000 && status == 0; i++)
        {
            using RawClient refused = await server.ConnectAsync();
            await refused.SendAsync(Post("/count", 10) + "01234");
            await server.AskAsync();
            status = refused.Available > 0 ? (await refused.ReadResponseAsync()).Status : 0;
        }

        Assert.Equal(503, status);
        using RawClient whole = await server.ConnectAsync();
        Assert.Equal("5", (await whole.AskAsync(Post("/count", 5) + "01234")).Text);
        Array.ForEach(lazy, _ => probe.Release());
        for (int i = 0; i < lazy.Length; i++)
        {
            await sending[i];
            Assert.Equal("1000000", (await lazy[i].ReadResponseAsync()).Text);
            lazy[i].Dispose();
        }

        using RawClient later = await server.ConnectAsync();
        await later.SendAsync(Post("/count", 10) + "01234");
        await server.AskAsync();
        Assert.Equal("10", (await later.AskAsync("56789")).Text);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Clients_that_do_not_take_their_bodies_are_reset_when_these_are_too_much(string transport)
    {
        // What waits to be sent would not be too much without what waits behind it.
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport, options => SetMemory(options, 1024 * KiB));
        using var probe = new Probe();
        var clients = new RawClient[16];
        for (int i = 0; i < clients.Length; i++)
        {
            clients[i] = await server.ConnectAsync(receiveBuffer: 16 * KiB);
            await clients[i].SendAsync("GET /endless?" + probe.Name + " HTTP/1.1\r\nHost: a\r\n\r\n");
        }

        await probe.CancelledAsync();
        await server.AskAsync();

        int left = 0;
        foreach (RawClient client in clients)
        {
            left += await CanReadAsync(client) ? 1 : 0;
            client.Dispose();
        }

        Assert.InRange(left, 1, clients.Length - 1);
        Assert.Empty(server.Log);
    }

    private static async Task<bool> CanReadAsync(RawClient client)
    {
        try
        {
            await client.ReadResponseAsync(hasBody: false);
            for (int i = 0; i < 200; i++)
            {
                await client.ReadChunkAsync();
            }

            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    [Fact]
    public void Body_that_waits_for_memory_for_too_long_gets_503()
    {
        using var worker = new SteppedWorker<StreamRoutes>(options => SetMemory(options, 512 * KiB));
        using var probe = new Probe();
        SteppedClient[] clients = [.. Enumerable.Range(0, 3).Select(_ => worker.Connect(Post("/lazy?" + probe.Name, 1_000_000) + new string('x', 250_000)))];

        // Two are held up by their handlers, one by want of memory.
        worker.Advance(TimeSpan.FromMinutes(5));
        Array.ForEach(clients, _ => probe.Release());
        WaitFor(worker, () => clients[2].Received.Length > 0);

        Assert.StartsWith("HTTP/1.1 503 ", clients[2].Received, StringComparison.Ordinal);
        Array.ForEach(clients[..2], client => worker.Send(client, new string('x', 750_000)));
        WaitFor(worker, () => clients[..2].All(client => client.Received.EndsWith("1000000", StringComparison.Ordinal)));
        worker.Leave(clients[2]);
        WaitFor(worker, () => worker.Lent == 0);
    }

    [Fact]
    public void Requests_that_cannot_be_kept_end_their_connection()
    {
        const int Length = 40_000;
        using var worker = new SteppedWorker<StreamRoutes>(options => SetMemory(options, 128 * KiB));
        using var probe = new Probe();
        SteppedClient other = worker.Connect(Post("/lazy?" + probe.Name, 2 * Length) + new string('x', Length));
        SteppedClient client = worker.Connect(Post("/lazy?" + probe.Name, Length));
        Assert.Equal(64 * KiB, worker.Lent);

        string next = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
        worker.Send(client, new string('x', Length) + string.Concat(Enumerable.Repeat(next, 20_000 / next.Length)));
        probe.Release();
        probe.Release();
        WaitFor(worker, () => client.Received.Length > 0);

        Assert.Contains("Connection: close\r\n", client.Received, StringComparison.Ordinal);
        Assert.EndsWith("40000", client.Received, StringComparison.Ordinal);
        worker.Send(client, next);
        Assert.EndsWith("40000", client.Received, StringComparison.Ordinal);
        worker.Leave(client);
        worker.Leave(other);
        WaitFor(worker, () => worker.Lent == 0);
    }

    /// <summary>Handlers run on threads of their own.</summary>
    private static void WaitFor(SteppedWorker<StreamRoutes> worker, Func<bool> hasHappened)
        => Assert.True(SpinWait.SpinUntil(
            () =>
            {
                worker.Advance(0);
                return hasHappened();
            },
            TimeSpan.FromSeconds(60)));

    private static void SetMemory(ServerOptions options, int size)
    {
        options.Limits.MaxRequestBodySize = 1000;
        options.Limits.MaxConnectionMemoryPerWorker = size;
    }

    private static string Post(string path, int length) => $"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n";
}
