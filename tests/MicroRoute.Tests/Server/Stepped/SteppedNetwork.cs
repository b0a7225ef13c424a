namespace MicroRoute.Tests.Server.Stepped;

/// <summary>A listener, connections and a clock that stands still between steps.</summary>
internal sealed class SteppedNetwork
{
    private readonly Queue<SteppedClient> _waiting = new();
    private readonly Dictionary<int, SteppedClient> _open = [];

    public long Now { get; set; } = 1_000_000;

    public bool IsAccepting { get; set; } = true;

    public bool IsRefusing { get; set; }

    public bool IsClosed { get; private set; }

    public int OpenCount => _open.Count;

    /// <summary>How many were ready at the last wait, and how long it would have taken at the most.</summary>
    public int LastReady { get; private set; }

    public int LastWait { get; private set; }

    public SteppedClient this[int slot] => _open[slot];

    public void Connect(SteppedClient client)
    {
        Assert.False(IsRefusing);
        _waiting.Enqueue(client);
    }

    public int Wait(Span<Readiness> ready, int milliseconds)
    {
        LastWait = milliseconds;
        LastReady = 0;
        if (IsAccepting && _waiting.Count > 0)
        {
            ready[LastReady++] = new Readiness(0, isListener: true);
        }

        foreach ((int slot, SteppedClient client) in _open)
        {
            if (client.IsReady && LastReady < ready.Length)
            {
                ready[LastReady++] = new Readiness(slot, isListener: false);
            }
        }

        return LastReady;
    }

    public AcceptStatus Accept(int slot)
    {
        if (!_waiting.TryDequeue(out SteppedClient? client))
        {
            return AcceptStatus.None;
        }

        _open.Add(slot, client);
        client.IsAccepted = true;
        return AcceptStatus.Accepted;
    }

    public bool TryClose() => IsClosed |= _waiting.Count == 0;

    public void Close(int slot, bool abort)
    {
        _open.Remove(slot, out SteppedClient? client);
        client!.Close(abort);
    }
}
