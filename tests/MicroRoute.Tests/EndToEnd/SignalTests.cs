using System.Net.Sockets;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>What a service manager, a load balancer and a shell see of a process that is told to stop.</summary>
public class SignalTests
{
    private const string Ready = "GET /ready HTTP/1.1\r\nHost: a\r\n\r\n";
    private static readonly TimeSpan s_endless = TimeSpan.FromDays(1);

    [Theory, ClassData<EachTransport>]
    public async Task It_is_not_ready_but_serves_until_the_delay_is_over(string transport)
    {
        using ServerProcess server = await StartAsync(transport, TimeSpan.FromSeconds(3));
        using RawClient idle = await server.ConnectAsync();
        Assert.Equal(200, (await idle.AskAsync(Ready)).Status);

        await server.SignalAsync("TERM");
        await ExpectNotReadyAsync(server);

        RawResponse last = await idle.AskAsync(Ready);
        Assert.Equal((503, "close"), (last.Status, last["Connection"]));
        await idle.ExpectEndAsync();
        Assert.Equal((0, "", ""), await server.EndAsync());
        await Assert.ThrowsAnyAsync<SocketException>(server.ConnectAsync);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ctrl_C_ends_it_at_once_when_it_stops_already(string first)
    {
        using ServerProcess server = await StartAsync("", s_endless);
        await server.SignalAsync(first);
        await ExpectNotReadyAsync(server);

        await server.SignalAsync("INT");

        // As a shell shows a process that ended by SIGINT.
        Assert.Equal((130, "", ""), await server.EndAsync());
    }

    [Fact]
    public async Task Another_SIGTERM_changes_nothing()
    {
        using ServerProcess server = await StartAsync("", s_endless);
        await server.SignalAsync("TERM");
        await ExpectNotReadyAsync(server);

        await server.SignalAsync("TERM");
        await ExpectNotReadyAsync(server);
    }

    private static Task<ServerProcess> StartAsync(string transport, TimeSpan drainDelay)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It takes signals.");
        return TestApp.StartAsync(transport, drainDelay);
    }

    /// <summary>Waits until the signal has arrived.</summary>
    private static async Task ExpectNotReadyAsync(ServerProcess server)
    {
        RawResponse response;
        do
        {
            using RawClient client = await server.ConnectAsync();
            response = await client.AskAsync(Ready);
        }
        while (response.Status == 200);
        Assert.Equal((503, "close"), (response.Status, response["Connection"]));
    }
}
