using System.Globalization;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Ten thousand clients whose handlers all wait, a tenth of which go away.</summary>
public class ManySuspendedTests
{
    private const int Clients = 10_000;

    // Listeners have a queue of a few thousand at the most.
    private const int Batch = 500;

    // A round may leave tables behind that have grown, as no second one does. A leak would be of a thousand things or more, in each.
    private const int MaxRounds = 5;
    private const long Slack = Clients;

    [Theory, ClassData<EachTransport>]
    public async Task Each_that_stays_is_answered_and_nothing_is_left_of_those_that_go(string transport)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The descriptors of a process are looked up as Linux shows them.");
        using ServerProcess server = await TestApp.StartAsync(transport);
        using RawClient asking = await server.ConnectAsync();
        await LoadAsync(server, asking);
        Facts before = await AskAsync(asking);
        await RunAsync(server, asking, before.Descriptors);
        long memory = await MemoryAsync(asking);
        long grown = long.MaxValue;
        for (int round = 1; round < MaxRounds && grown > Slack; round++)
        {
            await RunAsync(server, asking, before.Descriptors);
            long now = await MemoryAsync(asking);
            grown = now - memory;
            memory = now;
        }

        Assert.True(grown <= Slack, $"Each round leaves {grown} bytes behind.");
        (int exitCode, _, string error) = await server.TerminateAsync();
        Assert.Equal((0, ""), (exitCode, error));
    }

    /// <summary>Has the runtime load all that it needs, which stays open.</summary>
    private static async Task LoadAsync(ServerProcess server, RawClient asking)
    {
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync("GET /suspended/0 HTTP/1.1\r\nHost: a\r\n\r\n");
        await AskUntilAsync(asking, facts => facts.Waiting == 1);
        await asking.AskAsync("POST /suspended HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        Assert.Equal("released 0", (await client.ReadResponseAsync()).Text);
    }

    private static async Task RunAsync(ServerProcess server, RawClient asking, int descriptors)
    {
        var clients = new RawClient[Clients];
        for (int start = 0; start < Clients; start += Batch)
        {
            await Task.WhenAll(Enumerable.Range(start, Batch).Select(async i =>
            {
                clients[i] = await server.ConnectAsync();
                await clients[i].SendAsync($"GET /suspended/{i} HTTP/1.1\r\nHost: a\r\n\r\n");
            }));
        }

        await AskUntilAsync(asking, facts => facts.Waiting == Clients);
        for (int i = 0; i < Clients; i += 10)
        {
            clients[i].Reset();
        }

        Facts facts = await AskUntilAsync(asking, facts => facts.Waiting == Clients - (Clients / 10));
        Assert.Equal(Clients / 10, facts.Cancelled);
        await asking.AskAsync("POST /suspended HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        for (int i = 0; i < Clients; i++)
        {
            if (i % 10 != 0)
            {
                Assert.Equal($"released {i}", (await clients[i].ReadResponseAsync()).Text);
            }
        }

        Array.ForEach(clients, client => client.Dispose());
        await AskUntilAsync(asking, facts => facts.Waiting == 0 && facts.Descriptors <= descriptors);
    }

    private static async Task<Facts> AskUntilAsync(RawClient client, Func<Facts, bool> isReached)
    {
        Facts facts;
        while (!isReached(facts = await AskAsync(client)))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        return facts;
    }

    private static async Task<Facts> AskAsync(RawClient client)
    {
        RawResponse response = await client.AskAsync("GET /suspended HTTP/1.1\r\nHost: a\r\n\r\n");
        int[] numbers = [.. response.Text.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return new(numbers[0], numbers[1], numbers[2]);
    }

    private static async Task<long> MemoryAsync(RawClient client)
        => long.Parse((await client.AskAsync("GET /memory HTTP/1.1\r\nHost: a\r\n\r\n")).Text, CultureInfo.InvariantCulture);

    /// <summary>What the server tells of itself.</summary>
    private readonly record struct Facts(int Waiting, int Cancelled, int Descriptors);
}
