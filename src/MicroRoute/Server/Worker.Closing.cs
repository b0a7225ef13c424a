namespace MicroRoute;

/// <content>Deadlines and the end of connections.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>How long what still comes after a last answer is read.</summary>
    private const int LingerTime = 5_000;

    private void Close(Connection connection, bool abort)
    {
        ReleaseInput(connection);
        ReleaseUnsent(connection);
        if (TRouter.HasAsync)
        {
            Abandon(connection);
        }

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
        connection.Deadline = _now + (_stage == DrainStage.Finishing ? LastPatience : LingerTime);
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

            if (status == IoStatus.Exhausted)
            {
                connection.IsStarved = true;
                _transport.SetInterest(connection.Slot, Interest.None);
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
        _garbage.Look(_now);
        if (_stage != DrainStage.Finishing)
        {
            SetAccepting(true);
        }

        if (TRouter.HasStreams)
        {
            LimitUnsent();
            _pool.ForgetShortage();
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
            else if (TRouter.HasStreams && connection.State == ConnectionState.Suspended && connection.IsStarved)
            {
                if (_pool.TryAdmit())
                {
                    connection.IsStarved = false;
                    Unmute(connection);
                }
            }
            else if (connection.State == ConnectionState.Draining && connection.IsStarved)
            {
                connection.IsStarved = false;
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
        if (TRouter.HasStreams && connection.State == ConnectionState.Suspended)
        {
            connection.Deadline = long.MaxValue;
            BodyOf(connection)?.Fail(connection.IsStarved ? RejectionReason.OutOfMemory : RejectionReason.RequestTimeout);
            return;
        }

        bool isPaused = connection.State == ConnectionState.Paused;
        bool isWaitingForRest = (isPaused || connection.State == ConnectionState.Reading) && connection.Progress.Phase != RequestPhase.Idle;
        if (!isWaitingForRest)
        {
            Close(connection, abort: connection.State == ConnectionState.Sending);
            return;
        }

        ReleaseInput(connection);
        _transport.SetInterest(connection.Slot, Interest.Read);
        connection.Next = _engine.Reject(isPaused ? RejectionReason.OutOfMemory : RejectionReason.RequestTimeout);
        if (Flush(connection))
        {
            Continue(connection, received: 0);
        }
    }
}
