namespace MicroRoute;

/// <content>From answers to sent bytes.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>Sends what the engine has written. What the client does not take now waits with the connection.</summary>
    /// <returns>Whether all of it was sent.</returns>
    private bool Flush(Connection connection)
    {
        OutputBuffer output = _engine.Output;
        if (output.Length == 0)
        {
            return true;
        }

        IoStatus status = SendAll(connection, output.Written, out int sent);
        if (sent == output.Length)
        {
            output.Clear();
            return true;
        }

        if (status == IoStatus.Failed)
        {
            output.Clear();
            Close(connection, abort: true);
            return false;
        }

        connection.Unsent = output.Detach(sent, out connection.UnsentStart, out connection.UnsentEnd);
        connection.State = ConnectionState.Sending;
        _dataRate.Begin(connection, _now);
        _dataRate.Extend(connection, _now, sent);
        WaitForRoom(connection, status);
        LimitUnsent(besides: connection);
        return false;
    }

    /// <summary>Closes those that leave answers to the server's memory, as long as that is too much.</summary>
    private void LimitUnsent(Connection? besides = null)
    {
        while (_pool.IsShort && _connections.SlowestReader(besides, out long unsent) is { } slowest && _pool.IsTooMuch(unsent))
        {
            Close(slowest, abort: true);
        }
    }

    private void SendRest(Connection connection)
    {
        IoStatus status = SendAll(connection, connection.UnsentBytes, out int sent);
        connection.UnsentStart += sent;
        _dataRate.Extend(connection, _now, sent);
        if (connection.UnsentStart == connection.UnsentEnd)
        {
            ReleaseUnsent(connection);
            Resume(connection);
        }
        else if (status == IoStatus.Failed)
        {
            Close(connection, abort: true);
        }
        else
        {
            WaitForRoom(connection, status);
        }
    }

    private IoStatus SendAll(Connection connection, ReadOnlySpan<byte> data, out int sent)
    {
        sent = 0;
        IoStatus status;
        do
        {
            status = _transport.Send(connection.Slot, data[sent..], out int count);
            sent += count;
        }
        while (status == IoStatus.Done && sent < data.Length);
        return status;
    }

    /// <summary>A socket for which the system has no buffers may well be writable: only time helps then, which the sweep gives.</summary>
    private void WaitForRoom(Connection connection, IoStatus status)
    {
        connection.IsStarved = status == IoStatus.Exhausted;
        _transport.SetInterest(connection.Slot, connection.IsStarved ? Interest.None : Interest.Write);
    }

    /// <summary>Reads again, beginning with the requests that came while the answers were waiting.</summary>
    private void Resume(Connection connection)
    {
        connection.State = ConnectionState.Reading;
        connection.Progress.IsTimed = false;
        _transport.SetInterest(connection.Slot, Interest.Read);
        if (TRouter.HasStreams)
        {
            connection.IsMuted = false;
        }

        if (TRouter.HasAsync && connection.Suspended is { } request && IsReady(request))
        {
            Resume(connection, request);
        }
        else if (connection.Input is null || connection.Next is EngineStatus.Abort or EngineStatus.Close or EngineStatus.Reject or EngineStatus.Suspend)
        {
            Continue(connection, received: 0);
        }
        else
        {
            Process(connection, connection.Input.AsSpan(0, connection.InputLength), received: 0);
        }
    }

    private void ReleaseUnsent(Connection connection)
    {
        if (connection.Unsent is { } unsent)
        {
            _pool.Return(unsent);
            connection.Unsent = null;
        }
    }
}
