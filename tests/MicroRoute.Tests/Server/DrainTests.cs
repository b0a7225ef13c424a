using System.Collections.Concurrent;

namespace MicroRoute.Tests.Server;

public class DrainTests
{
    private readonly ConcurrentQueue<ServerEventId> _log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lets_a_request_finish()
    {
        await using HttpServer<WaitRoutes> server = await Start(TimeSpan.FromMinutes(1));
        using var client = new HttpClient();
        Task<HttpResponseMessage> answer = client.GetAsync(server.Addresses[0], Cancellation);
        await WaitRoutes.Runs(Cancellation);

        Task stopped = server.StopAsync(Cancellation);
        WaitRoutes.End();
        using HttpResponseMessage response = await answer;
        await stopped;

        Assert.True(response.Headers.ConnectionClose);
        Assert.Equal("done", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Gives_a_request_up_when_its_time_is_over()
    {
        await using HttpServer<WaitRoutes> server = await Start(TimeSpan.FromMilliseconds(1));
        using var client = new HttpClient();
        Task<HttpResponseMessage> answer = client.GetAsync(server.Addresses[0], Cancellation);
        await WaitRoutes.Runs(Cancellation);

        await server.StopAsync(Cancellation);

        using HttpResponseMessage response = await answer;
        Assert.Equal("given up", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal([ServerEventId.DrainTimedOut], _log);
    }

    [Fact]
    public async Task Gives_a_request_up_when_the_stop_is_cancelled()
    {
        await using HttpServer<WaitRoutes> server = await Start(TimeSpan.FromMinutes(1));
        using var client = new HttpClient();
        Task<HttpResponseMessage> answer = client.GetAsync(server.Addresses[0], Cancellation);
        await WaitRoutes.Runs(Cancellation);

        await server.StopAsync(new CancellationToken(canceled: true));

        using HttpResponseMessage response = await answer;
        Assert.Equal("given up", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Says_how_it_stands()
    {
        await using HttpServer<WaitRoutes> server = await Start(TimeSpan.FromMinutes(1));
        Assert.Equal(ServerState.Running, server.State);
        using var client = new HttpClient();
        Task<HttpResponseMessage> answer = client.GetAsync(server.Addresses[0], Cancellation);
        await WaitRoutes.Runs(Cancellation);

        Task stopped = server.StopAsync(Cancellation);
        Assert.Equal(ServerState.Draining, server.State);
        WaitRoutes.End();
        using HttpResponseMessage response = await answer;
        await stopped;

        Assert.Equal(ServerState.Stopped, server.State);
    }

    [Fact]
    public async Task Serves_on_until_the_delay_is_over()
    {
        await using HttpServer<WaitRoutes> server = await Start(TimeSpan.FromMinutes(1), drainDelay: TimeSpan.FromDays(1));
        using var cancellation = new CancellationTokenSource();

        Task stopped = server.StopAsync(cancellation.Token);
        using var client = new HttpClient();
        Task<HttpResponseMessage> answer = client.GetAsync(server.Addresses[0], Cancellation);
        await WaitRoutes.Runs(Cancellation);
        WaitRoutes.End();
        using HttpResponseMessage response = await answer;
        Assert.True(response.Headers.ConnectionClose);
        Assert.Equal(ServerState.Draining, server.State);

        await cancellation.CancelAsync();
        await stopped;
        Assert.Equal(ServerState.Stopped, server.State);
    }

    private async Task<HttpServer<WaitRoutes>> Start(TimeSpan drainTimeout, TimeSpan drainDelay = default)
    {
        var options = new ServerOptions(Variables.Of())
        {
            Workers = 1,
            DrainDelay = drainDelay,
            Log = occurred => _log.Enqueue(occurred.Id),
        };
        options.Urls.Add("http://127.0.0.1:0");
        options.Limits.DrainTimeout = drainTimeout;
        var server = new HttpServer<WaitRoutes>(options);
        await server.StartAsync(Cancellation);
        return server;
    }
}
