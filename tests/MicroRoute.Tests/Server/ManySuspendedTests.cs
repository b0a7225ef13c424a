using MicroRoute.Tests.EndToEnd;
using MicroRoute.Tests.Server.Stepped;

namespace MicroRoute.Tests.Server;

/// <summary>Ten thousand handlers that wait at once, seen from inside of their worker.</summary>
public class ManySuspendedTests
{
    private const int Clients = 10_000;

    [Fact]
    public async Task Connections_and_memory_come_back_and_what_is_kept_is_bounded()
    {
        using var worker = new SteppedWorker(maxConnections: Clients);
        using var probe = new Probe();
        SteppedClient[] clients = worker.Connect(Clients, i =>
            $"GET /later?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\nGET /numbers/{i} HTTP/1.1\r\nHost: a\r\n\r\n");
        Assert.Equal(Clients, probe.Calls);
        Assert.NotEqual(0, worker.Lent);

        for (int i = 0; i < Clients; i += 10)
        {
            clients[i].Reset();
        }

        worker.Advance(0);
        Assert.Equal(Clients - (Clients / 10), worker.Network.OpenCount);
        for (int i = 0; i < Clients / 10; i++)
        {
            await probe.CancelledAsync();
        }

        for (int i = 0; i < Clients - (Clients / 10); i++)
        {
            probe.Release();
        }

        while (clients.Any(client => !client.IsClosed && !client.Received.Contains("late", StringComparison.Ordinal)))
        {
            await Task.Yield();
            worker.Advance(0);
        }

        for (int i = 0; i < Clients; i++)
        {
            Assert.Equal(i % 10 == 0, clients[i].IsClosed);
            Assert.EndsWith(i % 10 == 0 ? "" : $"\r\n\r\n{i}", clients[i].Received, StringComparison.Ordinal);
            clients[i].Leave();
        }

        worker.Advance(0);
        Assert.Equal((0, 0), (worker.Network.OpenCount, worker.Lent));
        Assert.InRange(worker.State.Spare.Count, 1, SpareAbortions.KeptAtMost);
        Assert.Empty(worker.Log);
    }
}
