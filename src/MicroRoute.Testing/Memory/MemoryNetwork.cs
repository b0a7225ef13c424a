using System.Net.Sockets;

namespace MicroRoute.Testing;

/// <summary>A server's listener and connections, its time, and its worker's way to wait for them.</summary>
internal sealed class MemoryNetwork
{
    private readonly MemoryClock _clock = new();
    private readonly Queue<MemoryConnection> _backlog = new();

    // The connections that the next look has to look at: those that were ready before, since they may still be, and those of which
    // something has changed.
    private readonly Queue<MemoryConnection> _line = new();
    private readonly Dictionary<int, MemoryConnection> _connections = [];
    private TaskCompletionSource? _settled;
    private long _toPass;
    private bool _isPassing;
    private bool _isAccepting = true;
    private bool _isRefusing;
    private bool _isListening = true;
    private bool _isWoken;
    private bool _isDisposed;

    /// <summary>Guards everything here and in the connections.</summary>
    public object Gate { get; } = new();

    /// <summary>Is called on the worker's thread when time has passed at once: what is due in its last milliseconds is to be done, too.</summary>
    public Action Passed { get; set; } = static () => { };

    public long Now
    {
        get
        {
            lock (Gate)
            {
                return _clock.Now;
            }
        }
    }

    /// <summary>Connects a client.</summary>
    /// <exception cref="SocketException">The server has stopped.</exception>
    public MemoryConnection Connect()
    {
        lock (Gate)
        {
            if (_isRefusing)
            {
                throw new SocketException((int)SocketError.ConnectionRefused);
            }

            var connection = new MemoryConnection(this);
            _backlog.Enqueue(connection);
            Monitor.Pulse(Gate);
            return connection;
        }
    }

    /// <summary>Lets time pass by itself, or not.</summary>
    public void RunClock(bool isRunning)
    {
        lock (Gate)
        {
            if (isRunning)
            {
                _clock.Start();
            }
            else
            {
                _clock.Stop();
            }

            Monitor.Pulse(Gate);
        }
    }

    /// <summary>Lets time pass at once.</summary>
    /// <returns>Completes when the worker has done what was due in that time.</returns>
    public Task PassAsync(long milliseconds)
    {
        lock (Gate)
        {
            if (_isDisposed)
            {
                return Task.CompletedTask;
            }

            _toPass += milliseconds;
            _isPassing = true;
            _settled ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            Monitor.Pulse(Gate);
            return _settled.Task;
        }
    }

    public int Wait(Span<Readiness> ready, int milliseconds)
    {
        lock (Gate)
        {
            long until = milliseconds < 0 ? long.MaxValue : _clock.Now + milliseconds;
            while (true)
            {
                int count = Collect(ready);
                long left = until - _clock.Now;
                if (count > 0 || _isWoken || left <= 0)
                {
                    _isWoken = false;
                    return count;
                }

                if (TryLeap(left))
                {
                    continue;
                }

                if (_isPassing)
                {
                    _isPassing = false;
                    Passed();
                    return 0;
                }

                Settle();
                Monitor.Wait(Gate, _clock.IsRunning && until != long.MaxValue ? (int)left : Timeout.Infinite);
            }
        }
    }

    public void Wake()
    {
        lock (Gate)
        {
            _isWoken = true;
            Monitor.Pulse(Gate);
        }
    }

    public AcceptStatus Accept(int slot)
    {
        lock (Gate)
        {
            if (!_backlog.TryDequeue(out MemoryConnection? connection))
            {
                return AcceptStatus.None;
            }

            if (connection.IsReset)
            {
                return AcceptStatus.Aborted;
            }

            connection.Slot = slot;
            _connections.Add(slot, connection);
            Enqueue(connection);
            return AcceptStatus.Accepted;
        }
    }

    public void SetAccepting(bool accepting)
    {
        lock (Gate)
        {
            _isAccepting = accepting;
        }
    }

    public void RefuseConnections()
    {
        lock (Gate)
        {
            _isRefusing = true;
        }
    }

    public bool TryCloseListeners()
    {
        lock (Gate)
        {
            _isListening &= _backlog.Count > 0;
            return !_isListening;
        }
    }

    public IoStatus Receive(int slot, Span<byte> buffer, out int count)
    {
        lock (Gate)
        {
            return _connections[slot].Receive(buffer, out count);
        }
    }

    public IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count)
    {
        lock (Gate)
        {
            return _connections[slot].Send(data, out count);
        }
    }

    public void SetInterest(int slot, Interest interest)
    {
        lock (Gate)
        {
            MemoryConnection connection = _connections[slot];
            connection.Interest = interest;
            Enqueue(connection);
        }
    }

    public void ShutdownSend(int slot)
    {
        lock (Gate)
        {
            _connections[slot].ShutdownSend();
        }
    }

    public void Close(int slot, bool abort)
    {
        lock (Gate)
        {
            _connections.Remove(slot, out MemoryConnection? connection);
            connection!.CloseByServer(abort);
        }
    }

    /// <summary>Resets whoever is connected.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            _isDisposed = _isRefusing = true;
            foreach (MemoryConnection connection in _connections.Values.Concat(_backlog))
            {
                connection.CloseByServer(abort: true);
            }

            Settle();
        }
    }

    /// <summary>Takes note, while the lock is held, that something has changed at a client's end.</summary>
    public void Notice(MemoryConnection connection)
    {
        Enqueue(connection);
        Monitor.Pulse(Gate);
    }

    private int Collect(Span<Readiness> ready)
    {
        int count = 0;
        if (_isAccepting && _backlog.Count > 0)
        {
            ready[count++] = new Readiness(0, isListener: true);
        }

        for (int left = _line.Count; left > 0 && count < ready.Length; left--)
        {
            MemoryConnection connection = _line.Dequeue();
            connection.IsInLine = false;
            if (connection.IsReady)
            {
                ready[count++] = new Readiness(connection.Slot, isListener: false);
                Enqueue(connection);
            }
        }

        return count;
    }

    /// <summary>Spends the time that is to pass, up to the end of a wait. When the worker waits for the last clients to be accepted, nobody
    /// can be on his way.</summary>
    private bool TryLeap(long left)
    {
        long leap = _isRefusing && _isListening ? left : Math.Min(left, _toPass);
        _toPass -= Math.Min(leap, _toPass);
        _clock.Leap(leap);
        return leap > 0;
    }

    private void Settle()
    {
        _settled?.SetResult();
        _settled = null;
    }

    private void Enqueue(MemoryConnection connection)
    {
        if (!connection.IsInLine)
        {
            connection.IsInLine = true;
            _line.Enqueue(connection);
        }
    }
}
