using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Testing.Tests;

public class LifetimeTests
{
    private const string Request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_servers_run_at_a_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(async i =>
        {
            await using TestServer server = TestServer.Create<Routes>();
            using HttpClient client = server.CreateClient();
            for (int request = 0; request < 10; request++)
            {
                Assert.Equal($"User {i}", await client.GetStringAsync($"/users/{i}", Cancellation));
            }
        }));
    }

    [Fact]
    public async Task One_server_has_thousands_of_connections()
    {
        await using TestServer server = TestServer.Create<Routes>();
        ClientStream[] clients = [.. Enumerable.Range(0, 5000).Select(_ => server.Connect())];
        for (int round = 0; round < 3; round++)
        {
            foreach (ClientStream client in clients)
            {
                await client.WriteAsync(Request, Cancellation);
            }

            foreach (ClientStream client in clients)
            {
                byte[] buffer = new byte[4096];
                int count = await client.ReadAsync(buffer, Cancellation);
                Assert.True(buffer.AsSpan(0, count).EndsWith("Hello, World!"u8));
            }
        }
    }

    [Fact]
    public async Task The_limit_of_connections_holds()
    {
        await using TestServer server = TestServer.Create<Routes>(options => options.Limits.MaxConnectionsPerWorker = 2);
        using ClientStream oldest = server.Connect();
        using ClientStream older = server.Connect();
        foreach (ClientStream client in (ClientStream[])[oldest, older])
        {
            await client.WriteAsync(Request, Cancellation);
            await server.AdvanceAsync(TimeSpan.FromSeconds(1));
        }

        Assert.Contains("Hello, World!", await server.SendAsync(Request, Cancellation), StringComparison.Ordinal);

        Assert.NotEmpty(await oldest.ReadToEndAsync(Cancellation));
        older.CompleteWrites();
        Assert.NotEmpty(await older.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task A_stop_lets_a_request_finish_and_refuses_who_comes_later()
    {
        await using TestServer server = TestServer.Create<Routes>();
        using ClientStream client = server.Connect();
        await client.WriteAsync("GET /", Cancellation);
        Assert.Equal(ServerState.Running, server.State);

        Task stopped = server.StopAsync(Cancellation);
        Assert.Equal(ServerState.Draining, server.State);
        await client.WriteAsync(" HTTP/1.1\r\nHost: a\r\n\r\n", Cancellation);
        string response = System.Text.Encoding.ASCII.GetString(await client.ReadToEndAsync(Cancellation));
        client.Dispose();
        await stopped;

        Assert.Contains("Connection: close", response, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("Hello, World!", response, StringComparison.Ordinal);
        Assert.Equal(ServerState.Stopped, server.State);
        Assert.Equal(SocketError.ConnectionRefused, Assert.Throws<SocketException>(server.Connect).SocketErrorCode);
        using HttpClient late = server.CreateClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => late.GetAsync("/", Cancellation));
    }

    [Fact]
    public async Task A_stop_takes_no_time_when_nothing_runs()
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < 50; i++)
        {
            await using TestServer server = TestServer.Create<Routes>();
            using HttpClient client = server.CreateClient();
            await client.GetStringAsync("/", Cancellation);
            await server.StopAsync(Cancellation);
        }

        // The last call alone takes 100 ms of the real clock.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_stop_that_is_cancelled_gives_up_what_runs()
    {
        await using TestServer server = TestServer.Create<Routes>();
        using HttpClient client = server.CreateClient();
        Task<string> answer = client.GetStringAsync("/wait", Cancellation);

        await server.StopAsync(new CancellationToken(canceled: true));

        await AssertGivenUpOrGone(answer);
    }

    [Fact]
    public async Task Disposal_gives_up_what_runs()
    {
        TestServer server = TestServer.Create<Routes>();
        using HttpClient client = server.CreateClient();
        using ClientStream idle = server.Connect();
        Task<string> answer = client.GetStringAsync("/wait", Cancellation);

        await server.DisposeAsync();

        await AssertGivenUpOrGone(answer);
        Assert.Equal(ServerState.Stopped, server.State);
    }

    [Fact]
    public async Task Options_count_and_so_does_a_log()
    {
        var log = new ConcurrentQueue<ServerEventId>();
        await using TestServer server = TestServer.Create<Routes>(options =>
        {
            options.Log = occurred => log.Enqueue(occurred.Id);
            options.Development = true;
            options.Limits.MaxRequestBodySize = 10;
        });
        using HttpClient client = server.CreateClient();

        using HttpResponseMessage large = await client.PostAsync("/echo", new StringContent("more than ten"), Cancellation);
        using HttpResponseMessage failed = await client.GetAsync("/fail", Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Contains("So it is.", await failed.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal([ServerEventId.HandlerFailed], log);
        Assert.Single(server.Log);
    }

    [Fact]
    public void Wrong_options_are_refused()
        => Assert.Throws<ServerOptionsException>(() => TestServer.Create<Routes>(options => options.Limits.MinDataRate = 0));

    /// <summary>The worker may not have come to the request before it was told to end.</summary>
    private static async Task AssertGivenUpOrGone(Task<string> answer)
    {
        try
        {
            Assert.Equal("given up", await answer);
        }
        catch (HttpRequestException)
        {
            // The connection was closed or refused.
        }
    }
}
