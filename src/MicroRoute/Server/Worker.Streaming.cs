namespace MicroRoute;

/// <content>Bodies that arrive while their handlers run.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>The body that is received for the handler that a connection waits for; <see langword="null"/> where there is none.</summary>
    private static RequestBody? BodyOf(Connection connection) => connection.Suspended?.Exchange?.Incoming;

    /// <summary>Ends a response that would have no end.</summary>
    private static void EndStream(Connection connection) => connection.Suspended?.Exchange?.End?.Stop();

    /// <summary>Looks whether a client has left that gets a response without end: it would not show before the next event. Of other responses
    /// a client that ends its side is owed the rest.</summary>
    private void LookForEnd(Connection connection)
    {
        IoStatus status = _transport.Receive(connection.Slot, _receiveBuffer, out int count);
        if (status == IoStatus.Failed || (status == IoStatus.Done && (count == 0 || !TryKeep(connection, _receiveBuffer.AsSpan(0, count)))))
        {
            Close(connection, abort: true);
        }
        else if (status == IoStatus.Exhausted)
        {
            Starve(connection);
        }
        else if (status != IoStatus.Blocked)
        {
            Mute(connection);
        }
    }

    /// <summary>Receives what the handler has room for.</summary>
    private void ReadBody(Connection connection, RequestBody body)
    {
        for (int i = 0; i < ReadsAPass && body.IsWanted; i++)
        {
            if (!_pool.TryAdmit())
            {
                Starve(connection);
                return;
            }

            if (connection.Input is { } input && connection.InputLength == input.Length && !TryGrow(connection, input))
            {
                body.Fail(RejectionReason.OutOfMemory);
                break;
            }

            Span<byte> room = connection.Input is null ? _receiveBuffer : connection.Input.AsSpan(connection.InputLength);
            IoStatus status = _transport.Receive(connection.Slot, room, out int count);
            if (status == IoStatus.Done && count > 0)
            {
                Feed(connection, body, room, count);
                if (count < room.Length)
                {
                    break;
                }
            }
            else if (status == IoStatus.Done)
            {
                body.Fail(RejectionReason.IncompleteBody);
            }
            else if (status == IoStatus.Exhausted)
            {
                Starve(connection);
                return;
            }
            else
            {
                if (status == IoStatus.Failed)
                {
                    Close(connection, abort: true);
                    return;
                }

                break;
            }
        }

        if (!body.IsWanted)
        {
            // Nobody waits for the client now.
            connection.Deadline = long.MaxValue;
            Mute(connection);
        }
    }

    /// <summary>Receives no more until the sweep looks again. Its time goes on, or bodies that all wait for memory would have it for ever.</summary>
    private void Starve(Connection connection)
    {
        connection.IsStarved = true;
        Mute(connection);
    }

    private void Feed(Connection connection, RequestBody body, Span<byte> room, int count)
    {
        Span<byte> bytes = room[..count];
        if (connection.Input is not null)
        {
            connection.InputLength += count;
            bytes = connection.Input.AsSpan(0, connection.InputLength);
        }

        int used = body.Receive(bytes);
        _dataRate.Extend(connection, _now, count);
        if (!TryKeep(connection, bytes[used..]))
        {
            body.Fail(RejectionReason.OutOfMemory);
        }
    }

    /// <summary>Receives on, if the handler has made room.</summary>
    private void GoOnReceiving(Connection connection, RequestBody body)
    {
        if (body.TryContinue())
        {
            _dataRate.Begin(connection, _now);
            Unmute(connection);
        }
    }
}
