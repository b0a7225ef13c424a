using System.Globalization;
using System.Runtime.ExceptionServices;
using MicroRoute.Tests.Http;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>What malformed requests cost the server besides the time to read them.</summary>
public class MalformedCostTests
{
    private const int MaxRounds = 8;

    private static readonly string[] s_messages = [.. MalformedMessages.All.Select(message => message.Text)];

    [Theory, ClassData<EachTransport>]
    public async Task They_cost_no_exception(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, MalformedMessages.Limits);
        var thrown = new List<Exception>();
        void Note(object? sender, FirstChanceExceptionEventArgs occurred)
        {
            if (TestServer.IsWorker(Thread.CurrentThread))
            {
                thrown.Add(occurred.Exception);
            }
        }

        AppDomain.CurrentDomain.FirstChanceException += Note;
        try
        {
            await RefuseAllAsync(server.Port);
            await server.StopAsync();
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }

        Assert.Empty(thrown.Where(exception => exception.StackTrace?.Contains("MicroRoute", StringComparison.Ordinal) != false));
    }

    /// <summary>Nor do their connections, but for what System.Net.Sockets allocates for each.</summary>
    [Theory, ClassData<EachTransport>]
    public async Task They_cost_no_allocation(string transport)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It is started by env.");
        using ServerProcess server = await TestApp.StartWithSmallLimitsAsync(transport);
        using RawClient client = await server.ConnectAsync();
        string[] wellFormed = [.. s_messages.Select(_ => "GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")];
        long allowed = transport == "epoll" ? 0 : await LeastAsync(client, server.Port, wellFormed);

        Assert.InRange(await LeastAsync(client, server.Port, s_messages), 0, allowed);
    }

    /// <summary>The runtime allocates something now and then; what messages allocate shows in every round.</summary>
    private static async Task<long> LeastAsync(RawClient client, int port, string[] messages)
    {
        await RefuseAllAsync(port, messages);
        long least = long.MaxValue;
        for (int round = 0; round < MaxRounds && least > 0; round++)
        {
            long before = await AllocatedAsync(client);
            await RefuseAllAsync(port, messages);
            least = Math.Min(least, await AllocatedAsync(client) - before);
        }

        return least;
    }

    private static Task RefuseAllAsync(int port) => RefuseAllAsync(port, s_messages);

    private static async Task RefuseAllAsync(int port, string[] messages)
    {
        foreach (string message in messages)
        {
            using RawClient client = await RawClient.ConnectAsync(port);
            RawResponse response = await client.AskAsync(message);
            Assert.InRange(response.Status, 400, 599);
            Assert.Equal("close", response["Connection"]);
        }
    }

    private static async Task<long> AllocatedAsync(RawClient client)
        => long.Parse((await client.AskAsync("GET /allocated HTTP/1.1\r\nHost: a\r\n\r\n")).Text, CultureInfo.InvariantCulture);
}
