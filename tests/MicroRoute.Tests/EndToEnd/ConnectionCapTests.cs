using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>More clients than a worker may have.</summary>
public class ConnectionCapTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Only_the_longest_idle_connection_makes_room(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.MaxConnectionsPerWorker = 3);
        using RawClient first = await server.ConnectAsync();
        using RawClient second = await server.ConnectAsync();
        using RawClient third = await server.ConnectAsync();
        foreach (RawClient client in (RawClient[])[second, first, third])
        {
            await AskAsync(client);
            await ClockTickAsync();
        }

        using RawClient fourth = await server.ConnectAsync();
        await AskAsync(fourth);
        await second.ExpectEndAsync();
        await AskAsync(third);
        await AskAsync(first);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Clients_wait_when_none_is_idle(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.MaxConnectionsPerWorker = 2);
        using var probe = new Probe();
        string request = $"GET /count?{probe.Name} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        using RawClient first = await server.ConnectAsync();
        using RawClient second = await server.ConnectAsync();
        await BeginAsync(first);
        await BeginAsync(second);

        using RawClient third = await server.ConnectAsync();
        await third.SendAsync(request);
        await first.SendAsync("body" + request);

        Assert.Equal("body", (await first.ReadResponseAsync()).Text);
        Assert.Equal("1", (await first.ReadResponseAsync()).Text);
        Assert.Equal("2", (await third.ReadResponseAsync()).Text);
        Assert.Equal("body", (await second.AskAsync("body")).Text);
    }

    /// <summary>The interim answer tells that the server waits for the body, so that the connection is not idle.</summary>
    private static async Task BeginAsync(RawClient client)
    {
        RawResponse interim = await client.AskAsync("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        Assert.Equal(100, interim.Status);
    }

    private static async Task AskAsync(RawClient client)
        => Assert.Equal("Hello, World!", (await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n")).Text);

    /// <summary>Until the clock that connections are timed with has moved on.</summary>
    private static async Task ClockTickAsync()
    {
        long now = Environment.TickCount64;
        while (Environment.TickCount64 == now)
        {
            await Task.Yield();
        }
    }
}
