using System.Diagnostics;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Clients that are too slow. How late a server notices depends on how busy the machine is.</summary>
public class DeadlineTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(200);

    [Theory, ClassData<EachTransport>]
    public async Task Slow_head_gets_408(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.RequestHeadersTimeout = s_short);
        using RawClient client = await server.ConnectAsync();
        await ExpectTimeoutAsync(client, await client.AskAsync("GET / HTTP/1.1\r\nHo"));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Slow_head_of_a_later_request_gets_408(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.RequestHeadersTimeout = s_short);
        using RawClient client = await server.ConnectAsync();
        await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        await ExpectTimeoutAsync(client, await client.AskAsync("GET / HTTP/1.1\r\nHo"));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Head_that_trickles_gains_no_time(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.RequestHeadersTimeout = s_short);
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync("GET / HTTP/1.1\r\nHost: a\r\nX: ");
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (client.Available == 0 && await pace.WaitForNextTickAsync(TestContext.Current.CancellationToken))
        {
            await client.SendAsync("x");
        }

        await ExpectTimeoutAsync(client, await client.ReadResponseAsync());
    }

    [Theory, ClassData<EachTransport>]
    public async Task Slow_body_gets_408(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.MinDataRateGracePeriod = s_short);
        using RawClient client = await server.ConnectAsync();
        await ExpectTimeoutAsync(client, await client.AskAsync("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf"));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Body_that_keeps_its_pace_is_waited_for(string transport)
    {
        const int Pieces = 30;
        await using TestServer server = await TestServer.StartAsync(transport, options =>
        {
            options.Limits.MinDataRateGracePeriod = s_short;
            options.Limits.MinDataRate = 100;
        });
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync($"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {Pieces * 1000}\r\n\r\n");
        byte[] piece = Payload.Of(1000);
        long begin = Stopwatch.GetTimestamp();
        using var pace = new PeriodicTimer(s_short / 10);
        for (int i = 0; i < Pieces; i++)
        {
            // Each piece buys ten seconds, however late a busy machine lets it be sent.
            await client.SendAsync(piece);
            await pace.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(Stopwatch.GetElapsedTime(begin) > 2 * s_short);
        Assert.Equal(200, (await client.ReadResponseAsync()).Status);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Silent_connection_is_closed(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.RequestHeadersTimeout = s_short);
        using RawClient client = await server.ConnectAsync();
        await client.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Idle_connection_is_closed(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.KeepAliveTimeout = s_short);
        using RawClient client = await server.ConnectAsync();
        await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        await client.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Empty_line_gains_no_time(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.RequestHeadersTimeout = s_short);
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync("\r\n");

        // Well before the end of the pause that a connection may make between requests.
        await client.ExpectEndAsync().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Each_of_the_heads_that_follow_one_another_has_its_own_time(string transport)
    {
        const int Requests = 8;
        var timeout = TimeSpan.FromSeconds(1);
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.RequestHeadersTimeout = timeout);
        using RawClient client = await server.ConnectAsync();
        long begin = Stopwatch.GetTimestamp();
        using var pace = new PeriodicTimer(timeout / 4);
        await client.SendAsync("GET / HT");
        for (int i = 0; i < Requests; i++)
        {
            // The end of one request and the begin of the next: the server always has a head that is not complete.
            RawResponse response = await client.AskAsync("TP/1.1\r\nHost: a\r\n\r\nGET / HT");
            Assert.Equal(200, response.Status);
            await pace.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(Stopwatch.GetElapsedTime(begin) > 1.5 * timeout);
        Assert.Equal("Hello, World!", (await client.AskAsync("TP/1.1\r\nHost: a\r\n\r\n")).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Answer_that_is_taken_in_small_steps_is_sent_to_its_end(string transport)
    {
        const int Size = 16 * 1024 * 1024;
        const int Steps = 40;
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.MinDataRateGracePeriod = s_short);
        using RawClient client = await server.ConnectAsync(receiveBuffer: 128 * 1024);
        await client.SendAsync($"GET /fill/{Size} HTTP/1.1\r\nHost: a\r\n\r\n");
        long begin = Stopwatch.GetTimestamp();
        using var pace = new PeriodicTimer(s_short / 4);
        for (int i = 0; i < Steps; i++)
        {
            // Far less than what the system's buffers hold: for a long time the server may see no room in them.
            await client.TakeAsync(8 * 1024);
            await pace.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(Stopwatch.GetElapsedTime(begin) > 5 * s_short);
        Assert.Equal(Payload.Of(Size), (await client.ReadResponseAsync()).Body);
    }

    private static async Task ExpectTimeoutAsync(RawClient client, RawResponse response)
    {
        Assert.Equal(408, response.Status);
        Assert.Equal("close", response["Connection"]);
        await client.ExpectEndAsync();
    }
}
