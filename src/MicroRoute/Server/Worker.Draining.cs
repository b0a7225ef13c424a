namespace MicroRoute;

/// <content>The end of the worker.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>How long clients whose handshake is under way have until they must be waiting to be accepted.</summary>
    private const int LastCallTime = 100;

    private const int LastCallInterval = 10;

    /// <summary>How long, once the listeners are closed, one may take to send a first request, or to take note of a last answer.</summary>
    private const int LastPatience = 2_000;

    private DrainStage _stage;
    private long _lastCallEnds;

    /// <summary>Takes what has come, closes the listeners and what is idle, and finishes what runs.</summary>
    /// <returns>Whether there is something left to wait for.</returns>
    private bool Drain()
    {
        if (_aborted.IsCancellationRequested)
        {
            GiveUp();
            return false;
        }

        if (_stage == DrainStage.None)
        {
            _stage = DrainStage.LastCall;
            _lastCallEnds = _now + LastCallTime;
            _transport.RefuseConnections();
            SetAccepting(true);
        }

        if (_stage == DrainStage.LastCall && _now >= _lastCallEnds && _transport.TryCloseListeners())
        {
            _stage = DrainStage.Finishing;
            _isAccepting = false;
            EndIdle();
        }

        return _stage == DrainStage.LastCall || _connections.Count > 0;
    }

    private void EndIdle()
    {
        foreach (Connection connection in _connections.All)
        {
            if (connection.IsIdle)
            {
                // A request may have come just now.
                Read(connection);
            }

            if (TRouter.HasStreams)
            {
                EndStream(connection);
            }

            if (connection.IsIdle)
            {
                Close(connection, abort: false);
            }
            else if (connection.IsSilent || connection.State == ConnectionState.Draining)
            {
                connection.Deadline = Math.Min(connection.Deadline, _now + LastPatience);
            }
        }

        _connections.EndPass();
    }

    private void GiveUp()
    {
        foreach (Connection connection in _connections.All)
        {
            if (connection.State != ConnectionState.Closed)
            {
                Close(connection, abort: !connection.IsIdle && !connection.IsSilent);
            }
        }
    }
}
