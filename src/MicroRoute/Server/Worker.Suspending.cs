namespace MicroRoute;

/// <content>Handlers that finish later than they return.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>Takes a request to wait for, unless its connection has broken while earlier answers were sent.</summary>
    private static void Wait(Connection connection, SuspendedRequest request)
    {
        request.Slot = connection.Slot;
        if (connection.State == ConnectionState.Closed)
        {
            request.Abandon();
        }
        else
        {
            connection.Suspended = request;
        }
    }

    /// <summary>Waits for the handler whose answer is next. The client is not read meanwhile.</summary>
    private static void Suspend(Connection connection)
    {
        connection.State = ConnectionState.Suspended;
        connection.Deadline = long.MaxValue;
    }

    /// <summary>Looks at a connection that waits for a handler although its client has done something: sent more, ended its side, or gone.</summary>
    /// <remarks>Only the last is of interest, and what is reported when nothing is asked for can be nothing else. To ask for nothing only
    /// now spares the usual client, who waits, two calls of the system.</remarks>
    private void LookAtSuspended(Connection connection)
    {
        if (connection.IsMuted)
        {
            Close(connection, abort: true);
        }
        else
        {
            connection.IsMuted = true;
            _transport.SetInterest(connection.Slot, Interest.None);
        }
    }

    /// <summary>Answers the requests whose handlers have finished.</summary>
    private void ResumeCompleted()
    {
        SuspendedRequest? next;
        for (SuspendedRequest? request = _engine.Completions.TakeAll(); request is not null; request = next)
        {
            next = request.Next;
            request.Next = null;
            Connection connection = _connections[request.Slot];
            if (connection.Suspended != request)
            {
                _engine.Drop(request);
            }
            else if (connection.State == ConnectionState.Suspended)
            {
                Resume(connection, request);
            }
            else
            {
                // Earlier answers are on their way still.
                request.IsCompleted = true;
            }
        }
    }

    private void Resume(Connection connection, SuspendedRequest request)
    {
        connection.Suspended = null;
        connection.State = ConnectionState.Reading;
        if (connection.IsMuted)
        {
            connection.IsMuted = false;
            _transport.SetInterest(connection.Slot, Interest.Read);
        }

        connection.Next = _engine.Resume(request, hasMore: connection.Input is not null);
        if (connection.Next == EngineStatus.ReadMore)
        {
            Process(connection, connection.Input.AsSpan(0, connection.InputLength), received: 0);
        }
        else if (Flush(connection))
        {
            Continue(connection, received: 0);
        }
    }

    /// <summary>Tells the handler that nobody waits for its answer any more.</summary>
    private static void Abandon(Connection connection)
    {
        connection.Suspended?.Abandon();
        connection.Suspended = null;
        connection.IsMuted = false;
    }
}
