using System.Globalization;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>A process that may open few file descriptors.</summary>
public class DescriptorTests
{
    private const int Limit = 256;
    private const int Clients = 300;
    private const string Request = "GET /int/7 HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Upload = "GET /int/7 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx";

    [Theory, ClassData<EachTransport>]
    public async Task More_clients_than_descriptors_wait_for_each_other(string transport)
    {
        using ServerProcess server = await StartAsync(transport);
        RawClient[] clients = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => server.ConnectAsync()));

        // None that was accepted may make room for another.
        await Task.WhenAll(clients.Select(client => client.SendAsync(Upload[..^1])));
        await ExpectRestAsync(server);

        await Task.WhenAll(clients.Select(async client =>
        {
            Assert.Equal("7", (await client.AskAsync(Upload[^1..])).Text);
            client.Dispose();
        }));
    }

    // System.Net.Sockets needs threads of the pool, and without descriptors the runtime starts none but ends the process (not so
    // under NativeAOT).
    [Fact]
    public async Task Server_survives_without_descriptors_and_recovers()
    {
        using ServerProcess server = await StartAsync("epoll");
        using RawClient keeper = await server.ConnectAsync();
        RawResponse taken = await keeper.AskAsync("POST /descriptors HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        Assert.InRange(int.Parse(taken.Text, CultureInfo.InvariantCulture), 1, Limit);

        // Busy from here on, so that it does not make room for others.
        await keeper.AskAsync("DELETE /descriptors HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n");
        RawClient[] clients = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => server.ConnectAsync()));
        await Task.WhenAll(clients.Select(client => client.SendAsync(Request)));
        await ExpectRestAsync(server);
        Assert.All(clients, client => Assert.Equal(0, client.Available));

        Assert.Equal(taken.Text, (await keeper.AskAsync("x")).Text);
        await Task.WhenAll(clients.Select(async client =>
        {
            Assert.Equal("7", (await client.ReadResponseAsync()).Text);
            client.Dispose();
        }));
    }

    private static Task<ServerProcess> StartAsync(string transport)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux limits file descriptors like this.");
        return TestApp.StartAsync(transport, Limit);
    }

    /// <summary>Fails if the server is busy although it cannot do anything.</summary>
    private static async Task ExpectRestAsync(ServerProcess server)
    {
        // It may take a moment until it has seen all of them.
        TimeSpan busy;
        int patience = 5;
        do
        {
            TimeSpan before = server.ProcessorTime;
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            busy = server.ProcessorTime - before;
        }
        while (busy > TimeSpan.FromMilliseconds(50) && --patience > 0);
        Assert.InRange(busy, TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
    }
}
