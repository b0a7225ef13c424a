using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Handlers that block on threads of their own.</summary>
public class BlockingTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Others_are_served_while_a_handler_blocks(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient waiting = await server.ConnectAsync();
        await waiting.SendAsync(Ask("/blocking?" + probe.Name) + Ask("/numbers/1"));
        await probe.StartedAsync();

        await server.AskAsync();
        Assert.Equal(0, waiting.Available);
        probe.Release();

        Assert.Equal("unblocked", (await waiting.ReadResponseAsync()).Text);
        Assert.Equal("1", (await waiting.ReadResponseAsync()).Text);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Beyond_threads_and_queue_it_is_503_and_the_connection_lives(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, Limit(threads: 2, queue: 1));
        using var probe = new Probe();
        var clients = new List<RawClient>();
        for (int i = 0; i < 3; i++)
        {
            clients.Add(await server.ConnectAsync());
            await clients[i].SendAsync(Ask("/blocking?" + probe.Name));
            if (i < 2)
            {
                await probe.StartedAsync();
            }
        }

        // The third is known to wait once somebody who came later was served.
        using RawClient refused = await server.ConnectAsync();
        await server.AskAsync();
        for (int i = 0; i < 2; i++)
        {
            RawResponse response = await refused.AskAsync(Ask("/blocking?" + probe.Name));
            Assert.Equal((503, "1", "application/problem+json"), (response.Status, response["Retry-After"], response["Content-Type"]));
        }

        Assert.Equal("Hello, World!", (await refused.AskAsync(Ask("/"))).Text);
        Assert.Equal(2, probe.Calls);
        for (int i = 0; i < 3; i++)
        {
            probe.Release();
        }

        foreach (RawClient client in clients)
        {
            Assert.Equal("unblocked", (await client.ReadResponseAsync()).Text);
            client.Dispose();
        }

        probe.Release();
        Assert.Equal("unblocked", (await refused.AskAsync(Ask("/blocking?" + probe.Name))).Text);
        Assert.Equal(ServerEventId.BlockingPoolFull, Assert.Single(server.Log).Id);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_whose_client_resets_is_cancelled(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/blocking?" + probe.Name));
        await probe.StartedAsync();

        client.Reset();

        await probe.CancelledAsync();
        await server.AskAsync();
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_waits_for_a_thread_is_not_called_when_its_client_is_gone(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, Limit(threads: 1, queue: 5));
        using var blocking = new Probe();
        using var gone = new Probe();
        using var last = new Probe();
        using RawClient first = await server.ConnectAsync();
        await first.SendAsync(Ask("/blocking?" + blocking.Name));
        await blocking.StartedAsync();
        RawClient second = await server.ConnectAsync();
        await second.SendAsync(Ask("/blocking/deaf?" + gone.Name));
        await server.AskAsync();
        second.Reset();
        await server.AskAsync();
        using RawClient third = await server.ConnectAsync();
        await third.SendAsync(Ask("/blocking?" + last.Name));

        blocking.Release();
        await last.StartedAsync();
        last.Release();

        Assert.Equal("unblocked", (await first.ReadResponseAsync()).Text);
        Assert.Equal("unblocked", (await third.ReadResponseAsync()).Text);
        Assert.Equal(0, gone.Calls);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Failure_is_answered_with_500_and_the_connection_lives(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        Assert.Equal(500, (await client.AskAsync(Ask("/blocking/fail"))).Status);

        Assert.Equal(200, (await client.AskAsync(Ask("/blocking/nothing"))).Status);
        ServerEvent occurred = Assert.Single(server.Log);
        Assert.Equal((ServerEventId.HandlerFailed, "GET /blocking/fail failed."), (occurred.Id, occurred.Message));
        Assert.Equal("broken elsewhere", Assert.IsType<InvalidOperationException>(occurred.Exception).Message);
    }

    [Theory, ClassData<EachTransport>]
    public async Task What_a_handler_sets_for_itself_does_not_reach_the_next(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, Limit(threads: 1, queue: 5));
        using RawClient client = await server.ConnectAsync();
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal("nothing", (await client.AskAsync(Ask("/blocking/ambient"))).Text);
        }
    }

    [Theory, ClassData<EachTransport>]
    public async Task Stop_waits_for_a_handler_and_then_gives_up(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.DrainTimeout = TimeSpan.FromSeconds(1));
        using var finishing = new Probe();
        using var stuck = new Probe();
        using RawClient first = await server.ConnectAsync();
        await first.SendAsync(Ask("/blocking?" + finishing.Name));
        await finishing.StartedAsync();
        using RawClient second = await server.ConnectAsync();
        await second.SendAsync(Ask("/blocking?" + stuck.Name));
        await stuck.StartedAsync();

        Task stopped = server.StopAsync();
        finishing.Release();
        RawResponse response = await first.ReadResponseAsync();
        Assert.Equal(("unblocked", "close"), (response.Text, response["Connection"]));
        first.Dispose();
        await stuck.CancelledAsync();
        await stopped;

        Assert.Equal(ServerEventId.DrainTimedOut, Assert.Single(server.Log).Id);
    }

    private static Action<ServerOptions> Limit(int threads, int queue) => options =>
    {
        options.Limits.MaxBlockingThreads = threads;
        options.Limits.MaxBlockingQueueLength = queue;
    };

    private static string Ask(string target) => $"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n";
}
