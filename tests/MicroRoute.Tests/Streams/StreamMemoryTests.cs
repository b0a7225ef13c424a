using MicroRoute.Tests.EndToEnd;
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
        // What waits in buffers of the connections would not be too much without what waits behind it.
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport, options => SetMemory(options, 1024 * KiB));
        using var probe = new Probe();
        var clients = new RawClient[10];
        for (int i = 0; i < clients.Length; i++)
        {
            clients[i] = await server.ConnectAsync(receiveBuffer: 16 * KiB);
            await clients[i].SendAsync("GET /endless?" + probe.Name + " HTTP/1.1\r\nHost: a\r\n\r\n");
        }

        await probe.CancelledAsync();
        await server.AskAsync();

        RawClient last = clients[^1];
        await last.ReadResponseAsync(hasBody: false);
        for (int i = 0; i < 500; i++)
        {
            await last.ReadChunkAsync();
        }

        Assert.Empty(server.Log);
        Array.ForEach(clients, client => client.Dispose());
    }

    private static void SetMemory(ServerOptions options, int size)
    {
        options.Limits.MaxRequestBodySize = 1000;
        options.Limits.MaxConnectionMemoryPerWorker = size;
    }

    private static string Post(string path, int length) => $"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n";
}
