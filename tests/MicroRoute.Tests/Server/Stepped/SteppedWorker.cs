global using SteppedWorker = MicroRoute.Tests.Server.Stepped.SteppedWorker<MicroRoute.Tests.EndToEnd.TestRoutes>;

namespace MicroRoute.Tests.Server.Stepped;

/// <summary>A worker that runs on the test's own thread, in its own time: what it does is the same in each run.</summary>
/// <typeparam name="TRouter">Its routes.</typeparam>
internal sealed class SteppedWorker<TRouter> : IDisposable
    where TRouter : struct, IRouter
{
    /// <summary>How late a deadline may be noticed.</summary>
    public const int Sweep = 250;

    private const int MaxPasses = 100_000;

    private readonly CancellationTokenSource _aborted = new();
    private readonly Worker<SteppedTransport, TRouter> _worker;

    public SteppedWorker(Action<ServerOptions>? configure = null, int maxConnections = 100)
    {
        var options = new ServerOptions(_ => null) { Log = occurred => Log.Add(occurred.Id) };
        configure?.Invoke(options);
        _worker = new Worker<SteppedTransport, TRouter>(new SteppedTransport(Network), options, maxConnections, _aborted.Token);
        Settle();
    }

    public SteppedNetwork Network { get; } = new();

    public List<ServerEventId> Log { get; } = [];

    public long Lent => _worker.Memory.Lent;

    /// <summary>What its requests leave behind.</summary>
    public DispatchState State => _worker.State;

    /// <summary>Whether the worker has ended.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Connects a client.</summary>
    /// <param name="first">What it sends at once.</param>
    /// <param name="room">How much of the answers it takes.</param>
    public SteppedClient Connect(string first = "", int room = int.MaxValue)
    {
        var client = new SteppedClient { Room = room };
        Network.Connect(client);
        client.Send(first);
        Settle();
        return client;
    }

    /// <summary>Connects many clients before the worker goes on.</summary>
    public SteppedClient[] Connect(int count, Func<int, string> first)
    {
        var clients = new SteppedClient[count];
        for (int i = 0; i < count; i++)
        {
            clients[i] = new SteppedClient();
            clients[i].Send(first(i));
            Network.Connect(clients[i]);
        }

        Settle();
        return clients;
    }

    public void Send(SteppedClient client, string text)
    {
        client.Send(text);
        Settle();
    }

    /// <summary>A client ends its side, as it does when it has seen the end of the server's.</summary>
    public void Leave(SteppedClient client)
    {
        client.Leave();
        Settle();
    }

    public void Take(SteppedClient client, int count)
    {
        client.Room += count;
        Settle();
    }

    public void Advance(TimeSpan time) => Advance((long)time.TotalMilliseconds);

    public void Advance(long milliseconds)
    {
        Network.Now += milliseconds;
        Settle();
    }

    public void Stop()
    {
        _worker.Stop();
        Settle();
    }

    public void Abort()
    {
        _aborted.Cancel();
        Settle();
    }

    public void Dispose()
    {
        _worker.Dispose();
        _aborted.Dispose();
    }

    /// <summary>Until there is nothing to do at this time.</summary>
    private void Settle()
    {
        // The last step of a pass may make something ready.
        int passes = 0;
        for (int quiet = 0; !HasEnded && quiet < 2; quiet = Network.LastReady > 0 ? 0 : quiet + 1)
        {
            Assert.True(++passes < MaxPasses, "The worker spins.");
            HasEnded = !_worker.RunPass();
        }
    }
}
