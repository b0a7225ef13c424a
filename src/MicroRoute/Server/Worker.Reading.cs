namespace MicroRoute;

/// <content>From received bytes to answers.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>How often a connection that fills the buffer is read before the others have their turn.</summary>
    private const int ReadsAPass = 4;

    private void Read(Connection connection)
    {
        for (int i = 0; i < ReadsAPass; i++)
        {
            if (connection.Input is { } input && connection.InputLength == input.Length && !TryGrow(connection, input))
            {
                Pause(connection);
                return;
            }

            Span<byte> room = connection.Input is null ? _receiveBuffer : connection.Input.AsSpan(connection.InputLength);
            IoStatus status = _transport.Receive(connection.Slot, room, out int count);
            if (status == IoStatus.Done && count > 0)
            {
                Span<byte> received = room[..count];
                if (connection.Input is not null)
                {
                    connection.InputLength += count;
                    received = connection.Input.AsSpan(0, connection.InputLength);
                }

                if (!Process(connection, received, count) || count < room.Length)
                {
                    return;
                }
            }
            else
            {
                if (status == IoStatus.Exhausted)
                {
                    Pause(connection);
                }
                else if (status != IoStatus.Blocked)
                {
                    // The client sends no more, or is gone. All that it asked for is answered and sent.
                    Close(connection, abort: status == IoStatus.Failed);
                }

                return;
            }
        }
    }

    /// <summary>Answers what is complete, sends the answers and keeps what is left.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="bytes">All that it has received and that is not consumed.</param>
    /// <param name="received">How many of them are new.</param>
    /// <returns>Whether the connection goes on reading.</returns>
    private bool Process(Connection connection, Span<byte> bytes, int received)
    {
        EngineStatus status;
        bool isSent;
        do
        {
            status = _engine.Process(ref connection.Progress, bytes, out int start, out int end);
            bytes = bytes[start..end];
            isSent = Flush(connection);
        }
        while (status == EngineStatus.SendFirst && isSent);

        if (TRouter.HasAsync && status == EngineStatus.Suspend)
        {
            Wait(connection, _engine.TakeSuspended());
        }

        if (connection.State == ConnectionState.Closed)
        {
            return false;
        }

        if (status is EngineStatus.ReadMore or EngineStatus.SendFirst or EngineStatus.Suspend && !TryKeep(connection, bytes))
        {
            if (!isSent || status == EngineStatus.Suspend)
            {
                Close(connection, abort: true);
                return false;
            }

            status = _engine.Reject(RejectionReason.OutOfMemory);
            isSent = Flush(connection);
        }

        connection.Next = status;
        return isSent && Continue(connection, received);
    }

    /// <summary>Goes on after all answers are sent.</summary>
    private bool Continue(Connection connection, int received)
    {
        switch (connection.Next)
        {
            case EngineStatus.Suspend when TRouter.HasAsync:
                Suspend(connection);
                return false;
            case EngineStatus.Abort when TRouter.HasStreams:
                Close(connection, abort: true);
                return false;
            case EngineStatus.Close:
                Close(connection, abort: false);
                return false;
            case EngineStatus.Reject:
                BeginDraining(connection);
                return false;
            default:
                SetReadDeadline(connection, received);
                if (_stage == DrainStage.Finishing && connection.IsIdle)
                {
                    Close(connection, abort: false);
                    return false;
                }

                return true;
        }
    }

    private void SetReadDeadline(Connection connection, int received)
    {
        RequestPhase phase = connection.Progress.Phase;
        if (connection.Progress.IsTimed && phase == RequestPhase.Idle)
        {
            // Nothing but empty lines came, which buy no time.
            return;
        }

        bool isNew = !connection.Progress.IsTimed || phase != connection.TimedPhase;
        if (phase == RequestPhase.Body)
        {
            if (isNew)
            {
                _dataRate.Begin(connection, _now);
            }
            else
            {
                _dataRate.Extend(connection, _now, received);
            }
        }
        else if (isNew)
        {
            connection.Deadline = _now + (phase == RequestPhase.Idle ? _keepAliveTimeout : _requestHeadersTimeout);
        }

        connection.TimedPhase = phase;
        connection.Progress.IsTimed = true;
    }

    /// <summary>Puts the bytes of an incomplete request where they can wait.</summary>
    /// <returns>Whether there is memory for them.</returns>
    private bool TryKeep(Connection connection, ReadOnlySpan<byte> bytes)
    {
        byte[]? input = connection.Input;
        if (bytes.IsEmpty)
        {
            ReleaseInput(connection);
            return true;
        }

        // A body gets no room on its word alone, only in proportion to what has come; what follows a large one does not keep its buffer.
        int known = connection.Progress.MessageLength;
        int wanted = Math.Max(Math.Min(known, 4 * Math.Min(bytes.Length, BufferSize)), bytes.Length);
        bool isOversized = input?.Length > 2L * Math.Max(known, Math.Max(bytes.Length, BufferSize));
        byte[]? kept = (input is null || isOversized ? _pool.TryRent(wanted) ?? _pool.TryRent(bytes.Length) : null) ?? input;
        if (kept is null)
        {
            return false;
        }

        bytes.CopyTo(kept);
        if (input is not null && kept != input)
        {
            _pool.Return(input);
        }

        connection.Input = kept;
        connection.InputLength = bytes.Length;
        return true;
    }

    private bool TryGrow(Connection connection, byte[] input)
    {
        byte[]? larger = _pool.TryRent(BufferPool.Grown(input.Length, connection.Progress.MessageLength));
        if (larger is null)
        {
            return false;
        }

        input.CopyTo(larger, 0);
        _pool.Return(input);
        connection.Input = larger;
        return true;
    }

    private void ReleaseInput(Connection connection)
    {
        if (connection.Input is { } input)
        {
            _pool.Return(input);
            connection.Input = null;
            connection.InputLength = 0;
        }
    }

    private void Pause(Connection connection)
    {
        connection.State = ConnectionState.Paused;
        _transport.SetInterest(connection.Slot, Interest.None);
    }
}
