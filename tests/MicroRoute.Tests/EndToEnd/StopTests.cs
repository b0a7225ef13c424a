using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

public class StopTests
{
    private const int Size = 8_000_000;

    private static readonly TimeSpan s_quick = TimeSpan.FromSeconds(10);

    [Theory, ClassData<EachTransport>]
    public async Task What_has_begun_is_finished_and_the_port_is_free_again(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient idle = await server.ConnectAsync();
        await idle.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        using RawClient sender = await server.ConnectAsync();
        Assert.Equal(100, (await sender.AskAsync("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")).Status);
        using RawClient reader = await server.ConnectAsync(receiveBuffer: 128 * 1024);
        await reader.SendAsync($"GET /fill/{Size} HTTP/1.1\r\nHost: a\r\n\r\n");
        await reader.WaitForBytesAsync();
        using RawClient waiter = await server.ConnectAsync();
        await waiter.SendAsync($"GET /wait?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\n");
        await probe.StartedAsync();

        Task stopped = server.StopAsync();
        probe.Release();
        await ExpectLastAsync(waiter, "done", await waiter.ReadResponseAsync());
        await idle.ExpectEndAsync();
        Assert.False(stopped.IsCompleted);
        await ExpectLastAsync(sender, "body", await sender.AskAsync("body"));
        Assert.Equal(Payload.Of(Size), (await reader.ReadResponseAsync()).Body);
        await reader.ExpectEndAsync();
        reader.Dispose();
        await stopped.WaitAsync(s_quick, TestContext.Current.CancellationToken);

        Assert.Empty(server.Log);
        await using TestServer next = await TestServer.StartAsync(transport, options => options.Urls.Add(server.Addresses[0]));
        await next.AskAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Requests_that_have_arrived_are_answered(string transport)
    {
        const string Request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        using RawClient open = await server.ConnectAsync();
        await open.AskAsync(Request);
        using RawClient waiter = await server.ConnectAsync();
        await waiter.SendAsync($"GET /wait?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\n");
        await probe.StartedAsync();

        // The only worker is busy: one request waits in its connection, the other with its connection in the listener's queue.
        await open.SendAsync(Request);
        using RawClient queued = await server.ConnectAsync();
        await queued.SendAsync(Request);
        Task stopped = server.StopAsync();
        probe.Release();

        await ExpectLastAsync(waiter, "done", await waiter.ReadResponseAsync());
        await ExpectLastAsync(open, "Hello, World!", await open.ReadResponseAsync());
        await ExpectLastAsync(queued, "Hello, World!", await queued.ReadResponseAsync());
        await stopped.WaitAsync(s_quick, TestContext.Current.CancellationToken);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Idle_connections_do_not_hold_it_up(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Workers = 2);
        RawClient[] clients = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => server.ConnectAsync()));
        await Task.WhenAll(clients.Select(client => client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n")));

        await server.StopAsync().WaitAsync(s_quick, TestContext.Current.CancellationToken);

        await Task.WhenAll(clients.Select(client => client.ExpectEndAsync()));
        Array.ForEach(clients, client => client.Dispose());
    }

    [Theory, ClassData<EachTransport>]
    public async Task Who_never_asks_does_not_hold_it_up(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(
            transport, options => options.Limits.RequestHeadersTimeout = TimeSpan.FromHours(1));
        using RawClient client = await server.ConnectAsync();
        await server.AskAsync();

        await server.StopAsync().WaitAsync(s_quick, TestContext.Current.CancellationToken);
        await client.ExpectEndAsync();
        Assert.Empty(server.Log);
    }

    private static async Task ExpectLastAsync(RawClient client, string expected, RawResponse response)
    {
        Assert.Equal(expected, response.Text);
        Assert.Equal("close", response["Connection"]);
        await client.ExpectEndAsync();
        client.Dispose();
    }
}
