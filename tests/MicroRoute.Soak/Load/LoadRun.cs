namespace MicroRoute.Soak;

/// <summary>All kinds of clients at once.</summary>
internal sealed class LoadRun(int port, double rate, int seed, IReadOnlyList<ClientKind> kinds)
{
    private readonly Tally[] _tallies = [.. kinds.Select(kind => new Tally(kind.Name))];

    public IReadOnlyList<Tally> Tallies => _tallies;

    public long Failures => _tallies.Sum(tally => tally.Failures);

    /// <summary>How many answers to well-formed requests were right.</summary>
    public long Right => _tallies.Where((_, i) => kinds[i].IsWellFormed).Sum(tally => tally.Total);

    /// <summary>How much clients of the other sort have done.</summary>
    public long Hostile => _tallies.Where((_, i) => !kinds[i].IsWellFormed).Sum(tally => tally.Total);

    /// <summary>Runs until it is stopped and all clients have finished.</summary>
    public Task RunAsync(CancellationToken stop)
    {
        var clients = new List<Task>();
        for (int i = 0; i < kinds.Count; i++)
        {
            for (int one = 0; one < kinds[i].Count; one++)
            {
                clients.Add(kinds[i].RunAsync(new LoadContext(port, rate, new Random(seed++), _tallies[i], stop)));
            }
        }

        return Task.WhenAll(clients);
    }
}
