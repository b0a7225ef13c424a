using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Handlers that finish later than they return.</summary>
public class AsyncTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Others_are_served_while_a_handler_waits(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient waiting = await server.ConnectAsync();
        await waiting.SendAsync(Ask("/later?" + probe.Name));
        await probe.StartedAsync();

        await server.AskAsync();
        Assert.Equal(0, waiting.Available);
        probe.Release();

        Assert.Equal("late", (await waiting.ReadResponseAsync()).Text);
        Assert.Equal("Hello, World!", (await waiting.AskAsync(Ask("/"))).Text);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Pipelined_requests_keep_their_order(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/numbers/1") + Ask("/later?" + probe.Name) + Ask("/numbers/2") + Ask("/later?" + probe.Name) + Ask("/numbers/3"));

        Assert.Equal("1", (await client.ReadResponseAsync()).Text);
        await probe.StartedAsync();
        await client.SendAsync(Ask("/numbers/4"));
        await server.AskAsync();
        Assert.Equal((0, 1), (client.Available, probe.Calls));
        probe.Release();
        Assert.Equal("late", (await client.ReadResponseAsync()).Text);
        Assert.Equal("2", (await client.ReadResponseAsync()).Text);
        await probe.StartedAsync();
        probe.Release();
        Assert.Equal("late", (await client.ReadResponseAsync()).Text);
        Assert.Equal("3", (await client.ReadResponseAsync()).Text);
        Assert.Equal("4", (await client.ReadResponseAsync()).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Answer_comes_behind_a_large_one_that_the_client_reads_slowly(string transport)
    {
        const int Size = 8_000_000;
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.MaxUnsentResponseSize = 2 * Size);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync(receiveBuffer: 64 * 1024);
        await client.SendAsync(Ask($"/fill/{Size}") + Ask("/later?" + probe.Name) + Ask("/numbers/2"));
        await probe.StartedAsync();
        probe.Release();
        await server.AskAsync();

        Assert.Equal(Payload.Of(Size), (await client.ReadResponseAsync()).Body);
        Assert.Equal("late", (await client.ReadResponseAsync()).Text);
        Assert.Equal("2", (await client.ReadResponseAsync()).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_whose_client_resets_is_cancelled(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/later?" + probe.Name));
        await probe.StartedAsync();

        client.Reset();

        await probe.CancelledAsync();
        await server.AskAsync();
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_that_has_only_ended_its_side_gets_its_answer(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/later?" + probe.Name) + Ask("/numbers/2"));
        await probe.StartedAsync();
        client.EndSending();
        await server.AskAsync();

        probe.Release();

        Assert.Equal("late", (await client.ReadResponseAsync()).Text);
        Assert.Equal("2", (await client.ReadResponseAsync()).Text);
        await client.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Failure_is_answered_with_500_and_the_connection_lives(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        probe.Release();

        RawResponse response = await client.AskAsync(Ask("/later/fail?" + probe.Name));

        Assert.Equal(500, response.Status);
        Assert.DoesNotContain("broken", response.Text, StringComparison.Ordinal);
        Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
        ServerEvent occurred = Assert.Single(server.Log);
        Assert.Equal((ServerEventId.HandlerFailed, "GET /later/fail failed."), (occurred.Id, occurred.Message));
        Assert.Equal("broken later", Assert.IsType<InvalidOperationException>(occurred.Exception).Message);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Task_that_refuses_to_be_waited_for_is_a_failure_and_the_connection_lives(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(500, (await client.AskAsync(Ask("/later/refusing"))).Status);
            Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
            Assert.Equal("ready", (await client.AskAsync(Ask("/later/ready"))).Text);
        }

        Assert.All(server.Log, occurred => Assert.Equal("refused", occurred.Exception?.Message));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Failure_that_nobody_waits_for_is_logged(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient gone = await server.ConnectAsync();
        await gone.SendAsync(Ask("/later/fail?" + probe.Name));
        await probe.StartedAsync();
        gone.Reset();
        await server.AskAsync();
        probe.Release();

        // The failed one is asked for anew, so that its record is known to have been used again.
        using RawClient client = await server.ConnectAsync();
        while (server.Log.IsEmpty)
        {
            await client.AskAsync(Ask("/later/ready"));
        }

        Assert.Equal("GET /later/fail failed.", Assert.Single(server.Log).Message);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_takes_too_long_is_cancelled_and_answered_with_504(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();

        RawResponse response = await client.AskAsync(Ask("/later/hurry?" + probe.Name));

        Assert.Equal(504, response.Status);
        Assert.Equal("application/problem+json", response["Content-Type"]);
        probe.Release();
        Assert.Equal("late", (await client.AskAsync(Ask("/later?" + probe.Name))).Text);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Results_are_written_as_those_of_other_handlers(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        for (int i = 0; i < 3; i++)
        {
            probe.Release();
            Assert.Equal(404, (await client.AskAsync(Ask("/later/missing?" + probe.Name))).Status);
            probe.Release();
            RawResponse nothing = await client.AskAsync(Ask("/later/nothing?" + probe.Name));
            Assert.Equal((200, 0), (nothing.Status, nothing.ContentLength));
            Assert.Equal("ready", (await client.AskAsync(Ask("/later/ready"))).Text);
            Assert.Equal("nothing", (await client.AskAsync(Ask("/later/ambient"))).Text);
        }
    }

    [Theory, ClassData<EachTransport>]
    public async Task Head_and_last_requests_are_what_they_are_elsewhere(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync($"HEAD /later?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\n");
        await probe.StartedAsync();
        probe.Release();
        RawResponse head = await client.ReadResponseAsync(hasBody: false);
        Assert.Equal((200, 4), (head.Status, head.ContentLength));

        await client.SendAsync($"GET /later?{probe.Name} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        await probe.StartedAsync();
        probe.Release();
        RawResponse last = await client.ReadResponseAsync();
        Assert.Equal(("late", "close"), (last.Text, last["Connection"]));
        await client.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Stop_waits_for_a_handler_and_then_gives_up(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.DrainTimeout = TimeSpan.FromSeconds(1));
        using var finishing = new Probe();
        using var stuck = new Probe();
        using RawClient first = await server.ConnectAsync();
        await first.SendAsync(Ask("/later?" + finishing.Name));
        await finishing.StartedAsync();
        using RawClient second = await server.ConnectAsync();
        await second.SendAsync(Ask("/later?" + stuck.Name));
        await stuck.StartedAsync();

        Task stopped = server.StopAsync();
        finishing.Release();
        RawResponse response = await first.ReadResponseAsync();
        Assert.Equal(("late", "close"), (response.Text, response["Connection"]));
        await first.ExpectEndAsync();
        first.Dispose();
        await stuck.CancelledAsync();
        await stopped;

        Assert.Equal(ServerEventId.DrainTimedOut, Assert.Single(server.Log).Id);
    }

    private static string Ask(string target) => $"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n";
}
