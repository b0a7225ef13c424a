namespace MicroRoute;

/// <summary>Finds the connections that have been idle for longest, to make room for new ones. One look at all connections finds a
/// batch of them, so that a flood at the limit does not cost a look for each.</summary>
internal sealed class IdleConnections(ConnectionTable connections)
{
    private const int BatchSize = 64;

    // The longest idle last. The deadline tells whether a connection has been used since.
    private readonly List<(Connection Connection, long Deadline)> _batch = new(BatchSize + 1);

    /// <summary>The connection that has been idle for longest, or nearly so; null when none is idle.</summary>
    public Connection? TakeLongest() => TakeFromBatch() ?? (Collect() ? TakeFromBatch() : null);

    private Connection? TakeFromBatch()
    {
        while (_batch.Count > 0)
        {
            (Connection connection, long deadline) = _batch[^1];
            _batch.RemoveAt(_batch.Count - 1);
            if (connection.IsIdle && connection.Deadline == deadline)
            {
                return connection;
            }
        }

        return null;
    }

    /// <summary>All idle connections have the same time to live, so the first to end has been idle for longest.</summary>
    private bool Collect()
    {
        foreach (Connection connection in connections.All)
        {
            if (connection.IsIdle && (_batch.Count < BatchSize || connection.Deadline < _batch[0].Deadline))
            {
                int at = _batch.Count;
                while (at > 0 && _batch[at - 1].Deadline < connection.Deadline)
                {
                    at--;
                }

                _batch.Insert(at, (connection, connection.Deadline));
                if (_batch.Count > BatchSize)
                {
                    _batch.RemoveAt(0);
                }
            }
        }

        return _batch.Count > 0;
    }
}
