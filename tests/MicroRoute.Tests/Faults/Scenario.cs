namespace MicroRoute.Tests.Faults;

/// <summary>A worker in a network, from its start to the end of all its connections.</summary>
internal sealed class Scenario
{
    private static readonly Expectation s_expectation = new();

    public Scenario() => RandomRequests.Limit(Options.Limits);

    public required ScriptedClient[] Clients { get; init; }

    public required FaultPlan Faults { get; init; }

    public ServerOptions Options { get; } = new(_ => null) { Log = _ => { } };

    public int MaxConnections { get; init; } = 1000;

    /// <summary>When the server is told to stop; null when it is once nothing happens any more.</summary>
    public long? StopsAt { get; init; }

    /// <summary>The server has time and room for all: only the clients and the network's resets keep a client from its answers.</summary>
    public bool IsPatient { get; init; } = true;

    public void Run()
    {
        using var aborted = new CancellationTokenSource();
        var network = new ScriptedNetwork(Clients, Faults);
        using var worker = new Worker<ScriptedTransport, FaultRouter>(new ScriptedTransport(network), Options, MaxConnections, aborted.Token);
        network.Finished = worker.Stop;
        if (StopsAt is { } time)
        {
            network.At(time, worker.Stop);
            network.At(time + (long)Options.Limits.DrainTimeout.TotalMilliseconds, () =>
            {
                aborted.Cancel();
                worker.Stop();
            });
        }

        worker.Run();

        Assert.Equal(0, network.OpenCount);
        Assert.Equal(0, worker.Memory.Lent);
        foreach (ScriptedClient client in Clients)
        {
            s_expectation.Check(client, IsPatient);
        }
    }
}
