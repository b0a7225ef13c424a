using System.Text;
using MicroRoute.Tests.EndToEnd;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Streams;

/// <summary>Response bodies that are sent as they are written.</summary>
public class ResponseStreamTests
{
    [Theory, ClassData<EachTransport>]
    public async Task What_is_flushed_is_sent_while_the_handler_goes_on(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/exchange?" + probe.Name) + Ask("/"));

        RawResponse response = await client.ReadResponseAsync(hasBody: false);
        Assert.Equal("one", Encoding.ASCII.GetString(await client.ReadChunkAsync()));
        await probe.StartedAsync();
        Assert.Equal(0, client.Available);
        probe.Release();

        await client.ReadChunksAsync(response);
        Assert.Equal("two", response.Text);
        Assert.Equal("Hello, World!", (await client.ReadResponseAsync()).Text);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_finishes_first_answers_with_a_known_length(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        RawResponse response = await client.AskAsync(Ask("/head"));
        Assert.Equal((202, "text/plain", "a"), (response.Status, response["Content-Type"], response["Host-Seen"]));
        Assert.Equal("whole", response.Text);
        response = await client.AskAsync(Ask("/trailer"));
        Assert.Equal(("body", "Checksum: abc\r\n"), (response.Text, response.Trailers));
        Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Streams_are_sent_whole(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        foreach (string path in new[] { "/stream", "/later-stream" })
        {
            foreach (int size in new[] { 0, 1, 70_000, 3_000_000 })
            {
                RawResponse response = await client.AskAsync(Ask($"{path}?{size}"));
                Assert.Equal(("application/octet-stream", size), (response["Content-Type"], response.ContentLength));
                Assert.Equal(Payload.Of(size), response.Body);
            }

            await client.SendAsync($"HEAD {path}?100000 HTTP/1.1\r\nHost: a\r\n\r\n");
            Assert.Equal(100_000, (await client.ReadResponseAsync(hasBody: false)).ContentLength);
        }

        Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_of_HTTP_1_0_sees_the_end_of_the_body_in_that_of_the_connection(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync($"GET /exchange?{probe.Name} HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n");
        RawResponse response = await client.ReadResponseAsync(hasBody: false);
        probe.Release();
        Assert.Equal((null, null, "close"), (response["Transfer-Encoding"], response["Content-Length"], response["Connection"]));
        Assert.Equal("onetwo", Encoding.ASCII.GetString(await client.ReadToEndAsync()));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_breaks_half_way_ends_the_connection_without_an_end_of_body(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/break"));
        await client.WaitForResetAsync();
        await server.AskAsync();
        Assert.Equal("broken half-way", Assert.Single(server.Log).Exception!.Message);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_gives_up_half_way_while_its_client_waits_is_told_to_the_log(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/cancelled?" + probe.Name));
        await client.ReadResponseAsync(hasBody: false);
        probe.Release();
        await client.WaitForResetAsync();
        await server.AskAsync();
        Assert.IsType<OperationCanceledException>(Assert.Single(server.Log).Exception);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Body_of_another_length_than_was_said_ends_the_connection(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient right = await server.ConnectAsync();
        Assert.Equal(4, (await right.AskAsync(Ask("/length?4"))).Body.Length);
        foreach (int length in new[] { 3, 5 })
        {
            using RawClient client = await server.ConnectAsync();
            await client.SendAsync(Ask($"/length?{length}"));
            await client.WaitForResetAsync();
        }

        await server.AskAsync();
        Assert.Equal(2, server.Log.Count);
    }

    /// <summary>What belongs to the request that has ended must not be another's before its handler has, too.</summary>
    [Theory]
    [InlineData("epoll", "/long")]
    [InlineData("epoll", "/fault")]
    [InlineData("sockets", "/long")]
    [InlineData("sockets", "/fault")]
    public async Task Handler_goes_on_after_its_response_is_broken_and_disturbs_nobody(string transport, string path)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var broken = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask($"{path}?{broken.Name}"));
        await client.WaitForResetAsync();
        await broken.StartedAsync();

        using var probe = new Probe();
        using RawClient first = await server.ConnectAsync();
        using RawClient second = await server.ConnectAsync();
        await first.SendAsync(Ask("/exchange?" + probe.Name));
        await second.SendAsync(Ask("/exchange?" + probe.Name));
        await probe.StartedAsync();
        await probe.StartedAsync();
        broken.Release();
        await server.AskAsync();
        probe.Release();
        probe.Release();

        Assert.Equal(("onetwo", "onetwo"), ((await first.ReadResponseAsync()).Text, (await second.ReadResponseAsync()).Text));
        Assert.Equal("onetwo", (await AskReleasedAsync(first, probe)).Text);
        Assert.Single(server.Log);
    }

    [Theory(Timeout = 60_000), ClassData<EachTransport>]
    public async Task Result_that_nobody_waits_for_any_more_is_disposed_of(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        foreach (string path in new[] { "/dropped", "/dropped-case", "/dropped-result", "/dropped-exchange-result" })
        {
            using var probe = new Probe();
            using RawClient client = await server.ConnectAsync();
            await client.SendAsync(Ask($"{path}?{probe.Name}"));
            await probe.StartedAsync();
            client.Reset();
            await server.AskAsync();
            probe.Release();
            while (probe.Calls == 0)
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }
        }

        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Head_of_what_is_not_begun_says_nothing_of_its_length(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync($"HEAD /events?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\n");
        RawResponse head = await client.ReadResponseAsync(hasBody: false);
        Assert.Equal((null, "text/event-stream"), (head["Content-Length"], head["Content-Type"]));
        Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_that_stops_reading_stops_its_handler_and_one_that_leaves_cancels_it(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync(receiveBuffer: 64 * 1024);
        await client.SendAsync(Ask("/endless?" + probe.Name));
        int before;
        do
        {
            before = probe.Calls;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        while (before == 0 || probe.Calls != before);

        client.Reset();

        await probe.CancelledAsync();
        await server.AskAsync();
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_writes_to_HEAD_without_end_is_told_to_stop(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync($"HEAD /endless?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(200, (await client.ReadResponseAsync(hasBody: false)).Status);
        await probe.CancelledAsync();
        Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Result_that_waits_behind_another_answer_is_disposed_of_when_the_client_leaves(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport, options => options.Limits.MaxUnsentResponseSize = 64 * 1024 * 1024);
        using var probe = new Probe();
        RawClient client = await server.ConnectAsync(receiveBuffer: 16 * 1024);
        await client.SendAsync(Ask("/large") + Ask("/dropped?" + probe.Name));
        await probe.StartedAsync();
        await client.WaitForBytesAsync();
        probe.Release();

        // Its completion is taken note of, and cannot be answered yet.
        await server.AskAsync();
        await server.AskAsync();
        Assert.Equal(0, probe.Calls);
        client.Reset();

        for (int i = 0; i < 10_000 && probe.Calls == 0; i++)
        {
            await server.AskAsync();
        }

        Assert.Equal(1, probe.Calls);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Events_are_sent_one_by_one(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask("/events?" + probe.Name));
        RawResponse response = await client.ReadResponseAsync(hasBody: false);
        Assert.Equal("text/event-stream", response["Content-Type"]);
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal($"data: event {i}\nid: {i}\n\n", Encoding.UTF8.GetString(await client.ReadChunkAsync()));
            await probe.StartedAsync();
            if (i < 2)
            {
                probe.Release();
            }
        }

        client.Reset();
        await probe.CancelledAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Worker_does_not_wait_for_itself(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        Assert.Equal(500, (await client.AskAsync(Ask("/sync"))).Status);
        Assert.Contains("[Blocking]", Assert.Single(server.Log).Exception!.Message, StringComparison.Ordinal);
    }

    private static async Task<RawResponse> AskReleasedAsync(RawClient client, Probe probe)
    {
        probe.Release();
        return await client.AskAsync(Ask("/exchange?" + probe.Name));
    }

    private static string Ask(string path) => $"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n";
}
