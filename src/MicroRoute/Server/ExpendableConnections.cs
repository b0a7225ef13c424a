namespace MicroRoute;

/// <summary>Finds the connections that are worth least, to make room for new ones. One look at all connections finds a batch of them, so
/// that a flood at the limit does not cost a look for each.</summary>
internal sealed class ExpendableConnections(ConnectionTable connections, ServerLimits limits)
{
    private const int BatchSize = 64;

    // How long, in milliseconds, a client may take for the head of a request before another is preferred to it.
    private const int Patience = 1_000;

    private readonly long _leftAfterPatience = (long)limits.RequestHeadersTimeout.TotalMilliseconds - Patience;

    // The one worth least last. Its worth tells whether it has been used since.
    private readonly List<(Connection Connection, long Worth)> _batch = new(BatchSize + 1);

    /// <summary>The connection that is worth least, or nearly so; null when all are needed.</summary>
    public Connection? TakeLeast(long now) => TakeFromBatch(now) ?? (Collect(now) ? TakeFromBatch(now) : null);

    /// <summary>What a connection is worth: least when its last answer is sent, then when it takes long for the head of a request, then
    /// when it has been idle for long. Those of a kind have the same time to live, so the first to end has waited for longest.</summary>
    /// <returns>Null when it is needed.</returns>
    public long? WorthOf(Connection connection, long now)
        => connection.State == ConnectionState.Draining ? connection.Deadline
        : connection.IsAwaitingHead && connection.Deadline - now <= _leftAfterPatience ? connection.Deadline + (1L << 60)
        : connection.IsIdle ? connection.Deadline + (1L << 61)
        : null;

    private Connection? TakeFromBatch(long now)
    {
        while (_batch.Count > 0)
        {
            (Connection connection, long worth) = _batch[^1];
            _batch.RemoveAt(_batch.Count - 1);
            if (WorthOf(connection, now) == worth)
            {
                return connection;
            }
        }

        return null;
    }

    private bool Collect(long now)
    {
        foreach (Connection connection in connections.All)
        {
            if (WorthOf(connection, now) is { } worth && (_batch.Count < BatchSize || worth < _batch[0].Worth))
            {
                int at = _batch.Count;
                while (at > 0 && _batch[at - 1].Worth < worth)
                {
                    at--;
                }

                _batch.Insert(at, (connection, worth));
                if (_batch.Count > BatchSize)
                {
                    _batch.RemoveAt(0);
                }
            }
        }

        return _batch.Count > 0;
    }
}
