namespace MicroRoute;

/// <summary>A worker's connections by slot. Records are kept for reuse; a slot that becomes free stays so until the pass is over, so
/// that no event that was already reported meets another connection than it meant.</summary>
internal sealed class ConnectionTable
{
    private readonly Stack<int> _free = new();
    private readonly List<int> _freed = [];
    private Connection[] _connections = new Connection[64];
    private int _used;

    /// <summary>How many connections are open.</summary>
    public int Count { get; private set; }

    /// <summary>The records, those of closed connections among them.</summary>
    public ReadOnlySpan<Connection> All => _connections.AsSpan(0, _used);

    public Connection this[int slot] => _connections[slot];

    /// <summary>The slot that the next connection gets.</summary>
    public int NextSlot => _free.TryPeek(out int slot) ? slot : _used;

    /// <summary>Takes <see cref="NextSlot"/>.</summary>
    public Connection Add()
    {
        Count++;
        if (_free.TryPop(out int slot))
        {
            return _connections[slot];
        }

        if (_used == _connections.Length)
        {
            Array.Resize(ref _connections, 2 * _used);
        }

        slot = _used++;
        return _connections[slot] = new Connection(slot);
    }

    public void Remove(Connection connection)
    {
        Count--;
        _freed.Add(connection.Slot);
    }

    /// <summary>Who leaves answers to the server's memory, and has the least time left to take them.</summary>
    /// <param name="besides">Who is not meant.</param>
    /// <param name="unsent">How many bytes all of those have.</param>
    public Connection? SlowestReader(Connection? besides, out long unsent)
    {
        unsent = 0;
        Connection? slowest = null;
        foreach (Connection connection in All)
        {
            bool isReader = connection.State == ConnectionState.Sending && connection != besides;
            unsent += connection.UnsentSize;
            if (isReader && (slowest is null || connection.Deadline < slowest.Deadline))
            {
                slowest = connection;
            }
        }

        return slowest;
    }

    /// <summary>Makes the slots that became free in this pass usable.</summary>
    public void EndPass()
    {
        foreach (int slot in _freed)
        {
            _free.Push(slot);
        }

        _freed.Clear();
    }
}
