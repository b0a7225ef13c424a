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
            Abandon(request);
        }
        else
        {
            connection.Suspended = request;
        }
    }

    /// <summary>Waits for the handler whose answer is next. The client is not read meanwhile.</summary>
    private void Suspend(Connection connection)
    {
        if (TRouter.HasStreams && _stage == DrainStage.Finishing)
        {
            EndStream(connection);
        }

        if (connection.State == ConnectionState.Suspended)
        {
            // A piece of the answer buys its client no time for the body.
            return;
        }

        connection.State = ConnectionState.Suspended;
        connection.Deadline = long.MaxValue;
        if (TRouter.HasStreams && BodyOf(connection) is { } body)
        {
            GoOnReceiving(connection, body);
            if (body.IsWanted)
            {
                _dataRate.Begin(connection, _now);
            }
        }
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
        else if (TRouter.HasStreams && BodyOf(connection) is { IsWanted: true } body)
        {
            ReadBody(connection, body);
        }
        else if (TRouter.HasStreams && connection is { Input: null, Suspended.Exchange: { End: not null, IsReceived: true } })
        {
            LookForEnd(connection);
        }
        else
        {
            Mute(connection);
        }
    }

    private void Mute(Connection connection)
    {
        connection.IsMuted = true;
        _transport.SetInterest(connection.Slot, Interest.None);
    }

    private void Unmute(Connection connection)
    {
        if (connection.IsMuted)
        {
            connection.IsMuted = false;
            _transport.SetInterest(connection.Slot, Interest.Read);
        }
    }

    /// <summary>Goes on with what other threads have told: answers the requests whose handlers have finished.</summary>
    private void ResumeCompleted()
    {
        WorkerNotice? next;
        for (WorkerNotice? notice = _engine.Completions.TakeAll(); notice is not null; notice = next)
        {
            next = notice.Next;
            notice.Next = null;
            if (notice.Arrive() is not { } request)
            {
                continue;
            }

            Connection connection = _connections[request.Slot];
            if (connection.Suspended == request)
            {
                // Else earlier answers are on their way still.
                if (connection.State == ConnectionState.Suspended)
                {
                    GoOn(connection, request);
                }
            }
            else if (notice == request)
            {
                _engine.Drop(request);
            }
        }
    }

    private void GoOn(Connection connection, SuspendedRequest request)
    {
        if (TRouter.HasStreams && BodyOf(connection) is { } body)
        {
            GoOnReceiving(connection, body);
        }

        if (IsReady(request))
        {
            Resume(connection, request);
        }
    }

    /// <summary>Whether there is something to send, or to end.</summary>
    private static bool IsReady(SuspendedRequest request)
        => request.IsCompleted || (TRouter.HasStreams && request.Exchange is { Responds: true, Response.HasStarted: true });

    private void Resume(Connection connection, SuspendedRequest request)
    {
        bool isSent;
        do
        {
            connection.Next = _engine.Resume(request, hasMore: connection.Input is not null);
            if (_engine.HasSuspended)
            {
                // What the result was made of goes on writing.
                Wait(connection, _engine.TakeSuspended());
            }

            if (TRouter.HasStreams && connection.Next is EngineStatus.SendFirst or EngineStatus.Suspend)
            {
                isSent = Flush(connection);
            }
            else if (TRouter.HasStreams && connection.Next == EngineStatus.Abort)
            {
                if (request.IsCompleted)
                {
                    // It may be another's by now.
                    connection.Suspended = null;
                }

                Close(connection, abort: true);
                return;
            }
            else
            {
                EndSuspension(connection);
                return;
            }
        }
        while (connection.Next == EngineStatus.SendFirst && isSent);

        if (isSent)
        {
            Continue(connection, received: 0);
        }
    }

    private void EndSuspension(Connection connection)
    {
        connection.State = ConnectionState.Reading;
        connection.Suspended = null;
        Unmute(connection);
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
    private void Abandon(Connection connection)
    {
        if (connection.Suspended is { } request)
        {
            Abandon(request);
            if (request.IsCompleted)
            {
                // It was told, while something else was being sent, and will not be told again.
                _engine.Drop(request);
            }
        }

        connection.Suspended = null;
        connection.IsMuted = false;
        connection.IsStarved = false;
    }

    private static void Abandon(SuspendedRequest request)
    {
        request.Abandon();
        if (TRouter.HasStreams)
        {
            request.Exchange?.Abandon();
        }
    }
}
