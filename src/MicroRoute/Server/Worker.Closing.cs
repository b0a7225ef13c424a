namespace MicroRoute;

/// <content>Deadlines and the end of connections.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>How many passes at the most take what has arrived before a stop: enough for a whole queue of connections.</summary>
    private const int LastPasses = 128;

    private void Close(Connection connection, bool abort)
    {
        ReleaseInput(connection);
        ReleaseUnsent(connection);
        connection.State = ConnectionState.Closed;
        _transport.Close(connection.Slot, abort);
        _connections.Remove(connection);
    }

    /// <summary>Ends the sending side and reads on for a while: were the socket closed with bytes unread, the system would reset the
    /// connection, and the client might lose the answer.</summary>
    private void BeginDraining(Connection connection)
    {
        ReleaseInput(connection);
        connection.State = ConnectionState.Draining;
        connection.Deadline = _dataRate.Begin(_now);
        _transport.ShutdownSend(connection.Slot);
        DropInput(connection);
    }

    private void DropInput(Connection connection)
    {
        for (int i = 0; i < ReadsAPass; i++)
        {
            IoStatus status = _transport.Receive(connection.Slot, _receiveBuffer, out int count);
            if (status == IoStatus.Failed || (status == IoStatus.Done && count == 0))
            {
                Close(connection, abort: false);
                return;
            }

            if (status != IoStatus.Done || count < _receiveBuffer.Length)
            {
                return;
            }
        }
    }

    private void Sweep()
    {
        _nextSweep = _now + SweepInterval;
        if (!_isDraining)
        {
            SetAccepting(true);
        }

        foreach (Connection connection in _connections.All)
        {
            if (connection.State == ConnectionState.Closed)
            {
                continue;
            }

            if (_now >= connection.Deadline)
            {
                Expire(connection);
            }
            else if (connection.State == ConnectionState.Paused)
            {
                connection.State = ConnectionState.Reading;
                _transport.SetInterest(connection.Slot, Interest.Read);
            }
            else if (connection.State == ConnectionState.Sending && connection.IsStarved)
            {
                SendRest(connection);
            }
        }
    }

    private void Expire(Connection connection)
    {
        bool isWaitingForRest = connection.State is ConnectionState.Reading or ConnectionState.Paused
            && connection.Progress.Phase != RequestPhase.Idle;
        if (!isWaitingForRest)
        {
            Close(connection, abort: connection.State == ConnectionState.Sending);
            return;
        }

        ReleaseInput(connection);
        _transport.SetInterest(connection.Slot, Interest.Read);
        connection.Next = _engine.Reject(RejectionReason.RequestTimeout);
        if (Flush(connection))
        {
            Continue(connection, received: 0);
        }
    }

    /// <summary>Stops accepting and closes what is idle.</summary>
    /// <returns>Whether there is something left to wait for.</returns>
    private bool Drain()
    {
        if (!_isDraining)
        {
            TakeLast();
            _isDraining = true;
        }

        foreach (Connection connection in _connections.All)
        {
            if (connection.State != ConnectionState.Closed && (IsBetweenRequests(connection) || _aborted.IsCancellationRequested))
            {
                Close(connection, abort: !IsBetweenRequests(connection));
            }
        }

        _connections.EndPass();
        return _connections.Count > 0;
    }

    /// <summary>Takes the connections that wait to be accepted and the requests that have arrived: their clients cannot know that the
    /// server stops. Each of these answers is the last of its connection.</summary>
    private void TakeLast()
    {
        SetAccepting(true);
        for (int i = 0; i < LastPasses && RunPass(milliseconds: 0) > 0; i++)
        {
        }

        _isAccepting = false;
        _transport.CloseListeners();
    }

    private static bool IsBetweenRequests(Connection connection)
        => connection.State == ConnectionState.Reading && connection.Progress.Phase == RequestPhase.Idle;
}
