using System.Net.Sockets;

namespace MicroRoute;

/// <summary>One worker's listeners and connections, and its way to wait for them.</summary>
internal sealed class SocketsPoller : IDisposable
{
    // Connections beyond these are not kept to be used again, so that memory shrinks after a rush.
    private const int MaxSpare = 256;

    // How long at the most, in milliseconds, a client waits unseen after the system ran out of descriptors.
    private const int StarvedWait = 100;

    private readonly SocketsCompletions _completions;
    private readonly SocketsListener[] _listeners;

    // The connections that the next wait has to look at: those that were ready before, since they may still be, and those whose
    // operation has ended or whose interest has changed. The others have an operation under way, or nobody's interest.
    private readonly Queue<SocketsConnection> _line = new();
    private readonly Stack<SocketsConnection> _spare = new();
    private SocketsConnection?[] _connections = new SocketsConnection[64];
    private bool _accepting = true;

    public SocketsPoller(Socket[] listeners)
    {
        _completions = new SocketsCompletions();
        _listeners = new SocketsListener[listeners.Length];
        for (int i = 0; i < listeners.Length; i++)
        {
            _listeners[i] = new SocketsListener(listeners[i], _completions);
        }
    }

    public int Wait(Span<Readiness> ready, int milliseconds)
    {
        int count = Look(ready, out bool woken);
        if (count > 0 || woken || milliseconds == 0)
        {
            return count;
        }

        _completions.Wait(IsAnyStarved() ? (int)Math.Min((uint)milliseconds, StarvedWait) : milliseconds);
        return Look(ready, out _);
    }

    public void Wake() => _completions.Wake();

    public AcceptStatus Accept(int listener, int slot)
    {
        AcceptStatus status = _listeners[listener].Accept(out Socket? socket);
        if (status != AcceptStatus.Accepted)
        {
            return status;
        }

        try
        {
            socket!.Blocking = false;
            socket.NoDelay = true;
        }
        catch (SocketException)
        {
            socket!.Dispose();
            return AcceptStatus.Aborted;
        }

        if (!_spare.TryPop(out SocketsConnection? connection))
        {
            connection = new SocketsConnection(_completions);
        }

        if (slot >= _connections.Length)
        {
            Array.Resize(ref _connections, Math.Max(slot + 1, _connections.Length * 2));
        }

        connection.Open(socket, slot);
        _connections[slot] = connection;
        Enqueue(connection);
        return AcceptStatus.Accepted;
    }

    public void SetAccepting(bool accepting) => _accepting = accepting;

    public void RefuseConnections()
    {
        foreach (SocketsListener listener in _listeners)
        {
            listener.RefuseConnections();
        }
    }

    public bool TryCloseListeners()
    {
        bool isClosed = true;
        foreach (SocketsListener listener in _listeners)
        {
            isClosed &= listener.TryClose();
        }

        return isClosed;
    }

    public SocketsConnection this[int slot] => _connections[slot]!;

    public void SetInterest(int slot, Interest interest)
    {
        SocketsConnection connection = this[slot];
        connection.Interest = interest;
        Enqueue(connection);
    }

    public void Close(int slot, bool abort)
    {
        SocketsConnection connection = this[slot];
        _connections[slot] = null;
        connection.Close(abort);
        Keep(connection);
    }

    public void Dispose()
    {
        foreach (SocketsListener listener in _listeners)
        {
            listener.Dispose();
        }

        foreach (SocketsConnection? connection in _connections)
        {
            connection?.Dispose();
        }

        foreach (SocketsConnection connection in _spare)
        {
            connection.Dispose();
        }
    }

    private int Look(Span<Readiness> ready, out bool woken)
    {
        TakeCompleted(out woken);
        int count = 0;
        for (int i = 0; _accepting && i < _listeners.Length && count < ready.Length; i++)
        {
            if (_listeners[i].IsReady())
            {
                ready[count++] = new Readiness(i, isListener: true);
            }
        }

        for (int left = _line.Count; left > 0 && count < ready.Length; left--)
        {
            SocketsConnection connection = _line.Dequeue();
            connection.IsInLine = false;
            if (connection.IsReady())
            {
                ready[count++] = new Readiness(connection.Slot, isListener: false);
                Enqueue(connection);
            }
        }

        return count;
    }

    private bool IsAnyStarved()
    {
        foreach (SocketsListener listener in _listeners)
        {
            if (_accepting && listener.IsStarved)
            {
                return true;
            }
        }

        return false;
    }

    private void TakeCompleted(out bool woken)
    {
        for (SocketsOperation? operation = _completions.TakeAll(out woken); operation is not null; operation = operation.TakeNext())
        {
            if (operation.Owner is SocketsConnection connection)
            {
                connection.Complete(operation);
                Enqueue(connection);
                Keep(connection);
            }
            else
            {
                ((SocketsListener)operation.Owner).Complete();
            }
        }
    }

    private void Enqueue(SocketsConnection connection)
    {
        if (!connection.IsInLine)
        {
            connection.IsInLine = true;
            _line.Enqueue(connection);
        }
    }

    /// <summary>Keeps a connection for another client, if it is closed and its operations have ended.</summary>
    private void Keep(SocketsConnection connection)
    {
        if (!connection.IsUnused)
        {
            return;
        }

        if (_spare.Count < MaxSpare)
        {
            _spare.Push(connection);
        }
        else
        {
            connection.Dispose();
        }
    }
}
