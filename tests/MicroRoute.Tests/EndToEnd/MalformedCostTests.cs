using System.Globalization;
using MicroRoute.Tests.Http;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>What malformed requests, their answers and the ends of their connections cost the server's process.</summary>
public class MalformedCostTests
{
    private const int MaxRounds = 8;

    // Half of the smallest object for each message: System.Net.Sockets does not allocate the same each time. What our own code
    // allocates shows on epoll to the byte.
    private const int SocketsTolerance = 12;

    private static readonly string[] s_malformed = [.. MalformedMessages.All.Select(message => message.Text)];

    [Theory, ClassData<EachTransport>]
    public async Task They_cost_no_exception(string transport)
    {
        using ServerProcess server = await StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        long before = await AskAsync(client, "/exceptions");

        await RefuseAllAsync(server.Port, s_malformed);

        Assert.Equal(before, await AskAsync(client, "/exceptions"));
    }

    /// <summary>But for what System.Net.Sockets allocates for every connection, and for the wait for its end.</summary>
    [Theory, ClassData<EachTransport>]
    public async Task They_cost_no_allocation(string transport)
    {
        using ServerProcess server = await StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        string[] wellFormed = [.. s_malformed.Select(_ => "GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\nx")];
        long allowed = transport == "epoll" ? 0 : await AllocatedAsync(server, client, wellFormed) + (SocketsTolerance * s_malformed.Length);

        Assert.InRange(await AllocatedAsync(server, client, s_malformed), 0, allowed);
    }

    private static Task<ServerProcess> StartAsync(string transport)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It is started by env.");
        return TestApp.StartWithSmallLimitsAsync(transport);
    }

    /// <summary>The runtime allocates something now and then; what messages allocate shows in every round.</summary>
    private static async Task<long> AllocatedAsync(ServerProcess server, RawClient client, string[] messages)
    {
        await RefuseAllAsync(server.Port, messages);
        long least = long.MaxValue;
        for (int round = 0; round < MaxRounds && least > 0; round++)
        {
            long before = await AskAsync(client, "/allocated");
            await RefuseAllAsync(server.Port, messages);
            least = Math.Min(least, await AskAsync(client, "/allocated") - before);
        }

        return least;
    }

    private static async Task RefuseAllAsync(int port, string[] messages)
    {
        foreach (string message in messages)
        {
            using RawClient client = await RawClient.ConnectAsync(port);
            RawResponse response = await client.AskAsync(message);
            Assert.InRange(response.Status, 400, 599);
            Assert.Equal("close", response["Connection"]);
            await client.ExpectEndAsync();
        }
    }

    private static async Task<long> AskAsync(RawClient client, string path)
        => long.Parse((await client.AskAsync($"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n")).Text, CultureInfo.InvariantCulture);
}
