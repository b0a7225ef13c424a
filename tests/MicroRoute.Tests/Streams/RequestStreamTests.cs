using MicroRoute.Tests.EndToEnd;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Streams;

/// <summary>Request bodies that a handler reads as they come.</summary>
public class RequestStreamTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Body_of_known_length_is_read_in_pieces(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        const int Length = 1_000_000;
        await client.SendAsync(Post("/count", $"Content-Length: {Length}"));
        for (int sent = 0; sent < Length; sent += 50_000)
        {
            await client.SendAsync(new byte[50_000]);
        }

        Assert.Equal("1000000", (await client.ReadResponseAsync()).Text);
        Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Body_that_comes_with_its_head_is_read_too(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        Assert.Equal("5", (await client.AskAsync(Post("/count", "Content-Length: 5") + "12345")).Text);
        Assert.Equal("5", (await client.AskAsync(Post("/count", "Transfer-Encoding: chunked") + "5\r\n12345\r\n0\r\n\r\n")).Text);
        RawResponse response = await client.AskAsync(Post("/count", "Content-Length: 0"));
        Assert.Equal(["0"], [response.Text, .. server.Log.Select(occurred => occurred.Exception!.ToString())]);
        Assert.Equal("abc", (await client.AskAsync(Post("/echo", "Content-Length: 3") + "abc")).Text);
        Assert.Empty(server.Log.Select(occurred => occurred.Exception?.ToString()));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Chunked_body_is_decoded_wherever_it_is_split(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        string request = Post("/count", "Transfer-Encoding: chunked") + "5;a=b\r\n12345\r\n3\r\nabc\r\n0\r\nTrailer: x\r\n\r\n" + Ask("/");
        int head = request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        for (int split = head - 1; split < request.Length; split++)
        {
            using RawClient client = await server.ConnectAsync();
            await client.SendAsync(request[..split]);
            await server.AskAsync();
            await client.SendAsync(request[split..]);

            Assert.Equal("8", (await client.ReadResponseAsync()).Text);
            Assert.Equal("Hello, World!", (await client.ReadResponseAsync()).Text);
        }
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_is_not_read_further_than_its_handler_reads(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        const int Length = 64 * 1024 * 1024;
        await client.SendAsync(Post("/lazy?" + probe.Name, $"Content-Length: {Length}"));
        await probe.StartedAsync();

        Task sending = client.SendAsync(new byte[Length]);
        await server.AskAsync();
        await server.AskAsync();

        // The system's buffers take a few megabytes, the server 128 KiB.
        Assert.False(sending.IsCompleted);
        probe.Release();
        await sending;
        Assert.Equal("67108864", (await client.ReadResponseAsync()).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Body_that_is_too_long_is_refused(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient known = await server.ConnectAsync();
        RawResponse response = await known.AskAsync(Post("/short", "Content-Length: 11"));
        Assert.Equal((413, "close"), (response.Status, response["Connection"]));
        await known.ExpectEndAsync();

        using RawClient chunked = await server.ConnectAsync();
        response = await chunked.AskAsync(Post("/short", "Transfer-Encoding: chunked") + "8\r\n12345678\r\n3\r\n");
        Assert.Equal((413, "close"), (response.Status, response["Connection"]));

        using RawClient whole = await server.ConnectAsync();
        Assert.Equal(413, (await whole.AskAsync(Post("/tiny", "Content-Length: 5") + "12345")).Status);

        using RawClient later = await server.ConnectAsync();
        Assert.Equal(413, (await later.AskAsync(Post("/tiny", "Content-Length: 5"))).Status);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Route_that_wants_the_whole_body_gets_it(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        foreach (string path in new[] { "/whole", "/tiny" })
        {
            await client.SendAsync(Post(path, "Content-Length: 4") + "12");
            await server.AskAsync();
            Assert.Equal("1234", (await client.AskAsync("34")).Text);
            await client.SendAsync(Post(path, "Transfer-Encoding: chunked") + "2\r\n12\r\n2");
            await server.AskAsync();
            Assert.Equal("1234", (await client.AskAsync("\r\n34\r\n0\r\n\r\n")).Text);
        }

        await client.SendAsync(Post("/nowhere", "Content-Length: 4") + "12");
        await server.AskAsync();
        Assert.Equal(0, client.Available);
        Assert.Equal(404, (await client.AskAsync("34")).Status);
        Assert.Equal("Hello, World!", (await client.AskAsync(Ask("/"))).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_leaves_the_body_unread_costs_its_connection(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        RawResponse response = await client.AskAsync(Post("/ignore", "Content-Length: 1000000") + "some of it");

        Assert.Equal(("enough", "close"), (response.Text, response["Connection"]));
        await client.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Handler_that_wants_no_more_may_say_why(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Post("/refuse?" + probe.Name, "Content-Length: 1000000") + "some of it");
        await probe.StartedAsync();
        await client.SendAsync("and some more");
        await server.AskAsync();
        probe.Release();

        Assert.Equal("enough", (await client.ReadResponseAsync()).Text);
        await server.AskAsync();
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Malformed_and_incomplete_bodies_are_answered_with_what_is_wrong(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient malformed = await server.ConnectAsync();
        RawResponse response = await malformed.AskAsync(Post("/count", "Transfer-Encoding: chunked") + "3\r\nabc\r\nxyz\r\n");
        Assert.Equal(400, response.Status);
        Assert.Contains("chunk size", response.Text, StringComparison.Ordinal);
        await malformed.ExpectEndAsync();

        using RawClient incomplete = await server.ConnectAsync();
        await incomplete.SendAsync(Post("/count", "Content-Length: 10") + "abc");
        incomplete.EndSending();
        response = await incomplete.ReadResponseAsync();
        Assert.Equal(400, response.Status);
        Assert.Contains("ended before", response.Text, StringComparison.Ordinal);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Body_that_comes_too_slowly_is_answered_with_408(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport, options => options.Limits.MinDataRateGracePeriod = TimeSpan.FromMilliseconds(50));
        using RawClient client = await server.ConnectAsync();
        Assert.Equal(408, (await client.AskAsync(Post("/count", "Content-Length: 10") + "abc")).Status);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_that_waits_to_be_asked_is_asked_when_the_handler_waits(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        RawResponse interim = await client.AskAsync(Post("/count", "Content-Length: 3", "Expect: 100-continue"));
        Assert.Equal(100, interim.Status);
        Assert.Equal("3", (await client.AskAsync("abc")).Text);

        Assert.Equal(100, (await client.AskAsync(Post("/whole", "Content-Length: 3", "Expect: 100-continue"))).Status);
        Assert.Equal("abc", (await client.AskAsync("abc")).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_that_resets_breaks_its_handlers_reading(string transport)
    {
        await using var server = await TestServer<StreamRoutes>.StartAsync(transport);
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Post("/lazy?" + probe.Name, "Content-Length: 10") + "abc");
        await probe.StartedAsync();
        client.Reset();
        await server.AskAsync();
        probe.Release();
        await server.AskAsync();
    }

    private static string Post(string path, params string[] fields)
        => $"POST {path} HTTP/1.1\r\nHost: a\r\n{string.Concat(fields.Select(field => field + "\r\n"))}\r\n";

    private static string Ask(string path) => $"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n";
}
