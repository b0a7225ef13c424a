namespace MicroRoute;

/// <content>New connections.</content>
internal sealed partial class Worker<TTransport, TRouter>
{
    /// <summary>How many connections are accepted before those that are open have their turn.</summary>
    private const int AcceptsAPass = 64;

    private const int PauseReportInterval = 10_000;

    private long _nextPauseReport;

    private void Accept(int listener)
    {
        for (int i = 0; i < AcceptsAPass && _isAccepting; i++)
        {
            AcceptStatus status = _connections.Count < _maxConnections
                ? _transport.Accept(listener, _connections.NextSlot)
                : AcceptStatus.Exhausted;
            if (status == AcceptStatus.Accepted)
            {
                Begin(_connections.Add());
            }
            else if (status == AcceptStatus.Exhausted && i == 0)
            {
                MakeRoom();
            }
            else if (status != AcceptStatus.Aborted)
            {
                // Nobody waits; or somebody may, and without room that is not known before the next wait: nobody is closed for nothing.
                return;
            }
        }
    }

    private void Begin(Connection connection)
    {
        connection.State = ConnectionState.Reading;
        connection.Progress = default;

        // The first request has its time from here on, whether or not a byte of it comes.
        connection.Progress.IsTimed = true;
        connection.TimedPhase = RequestPhase.Head;
        connection.Deadline = _now + _requestHeadersTimeout;
    }

    /// <summary>Closes the connection that is worth least. With all of them needed, accepting rests until the next sweep: a listener
    /// that stays ready would keep the worker spinning.</summary>
    private void MakeRoom()
    {
        while (_expendable.TakeLeast(_now) is { } least)
        {
            long? worth = _expendable.WorthOf(least, _now);
            if (least.State == ConnectionState.Reading)
            {
                // A request may have come just now.
                Read(least);
            }

            if (least.State != ConnectionState.Closed && _expendable.WorthOf(least, _now) == worth)
            {
                Close(least, abort: false);
            }

            if (least.State == ConnectionState.Closed)
            {
                return;
            }
        }

        SetAccepting(false);
        ReportPause();
    }

    private void ReportPause()
    {
        if (_now >= _nextPauseReport)
        {
            _nextPauseReport = _now + PauseReportInterval;
            _options.Report(new ServerEvent(
                ServerEventLevel.Warning,
                ServerEventId.AcceptPaused,
                "No connection is accepted for a while: the limit of connections or of open files is reached, and none is idle."));
        }
    }

    private void SetAccepting(bool accepting)
    {
        if (_isAccepting != accepting)
        {
            _isAccepting = accepting;
            _transport.SetAccepting(accepting);
        }
    }
}
