using System.Net;
using System.Net.Sockets;

namespace MicroRoute;

/// <summary>One worker's share in a listening socket: the accept that it has started there. All workers accept from the same
/// socket, and the system gives each connection to one of them.</summary>
internal sealed class SocketsListener : IDisposable
{
    private readonly Socket _socket;
    private readonly SocketsOperation _accept;
    private bool _completed;
    private bool _closed;

    public SocketsListener(Socket socket, SocketsCompletions completions)
    {
        _socket = socket;
        _accept = new SocketsOperation(completions, this);
    }

    /// <exception cref="IOException">The end point cannot be opened.</exception>
    public static Socket Bind(IPEndPoint endPoint)
    {
        Socket? socket = null;
        try
        {
            socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (endPoint.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = false;
            }

            // Elsewhere a port in use is refused anyway, and one whose last connections linger is not.
            if (OperatingSystem.IsWindows())
            {
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(endPoint);
            return socket;
        }
        catch (SocketException exception)
        {
            socket?.Dispose();
            throw ListenFailure.Create(endPoint, exception);
        }
    }

    /// <exception cref="IOException">The end point cannot be opened.</exception>
    public static Socket Open(IPEndPoint endPoint)
    {
        Socket socket = Bind(endPoint);
        try
        {
            if (OperatingSystem.IsLinux())
            {
                EpollListener.LimitNotSent((int)socket.Handle);
            }

            socket.Listen();
            return socket;
        }
        catch (SocketException exception)
        {
            socket.Dispose();
            throw ListenFailure.Create(endPoint, exception);
        }
    }

    /// <summary>Whether no accept can be under way, since the system lacks what a connection would need: to be looked at now and then.</summary>
    public bool IsStarved { get; private set; }

    /// <summary>Whether <see cref="Accept"/> has something to say; if not, an accept is under way, or the listener is starved.</summary>
    public bool IsReady() => _completed || (!_accept.IsPending && !_closed && Start());

    /// <summary>Takes what the system has accepted.</summary>
    public AcceptStatus Accept(out Socket? socket)
    {
        socket = null;
        if (!IsReady())
        {
            return AcceptStatus.None;
        }

        _completed = false;
        AcceptStatus status = SocketsStatus.OfAccept(_accept.SocketError);
        socket = _accept.AcceptSocket;
        _accept.AcceptSocket = null;
        if (status != AcceptStatus.Accepted)
        {
            // It may be there all the same.
            socket?.Dispose();
        }

        return status;
    }

    /// <summary>Takes note that the accept has ended.</summary>
    public void Complete()
    {
        _accept.IsPending = false;
        _closed |= _accept.SocketError == SocketError.OperationAborted; // by another worker

        // An accept lacks a descriptor even when nobody waits for it; no connection is to make room for nobody.
        IsStarved = SocketsStatus.OfAccept(_accept.SocketError) == AcceptStatus.Exhausted && !IsSomebodyWaiting();

        // What was accepted before the socket was closed is there all the same.
        _completed = _accept.SocketError == SocketError.Success || (!_closed && !IsStarved);
        if (_closed && !_completed)
        {
            _accept.AcceptSocket?.Dispose();
        }
    }

    /// <summary>Lets the system begin no further connection, where it can.</summary>
    public void RefuseConnections()
    {
        if (OperatingSystem.IsLinux())
        {
            SynFilter.Attach((int)_socket.Handle);
        }
    }

    /// <summary>Closes the socket unless somebody waits there: for all workers, since they stop together.</summary>
    /// <returns>Whether it is closed, and brings no connection any more.</returns>
    public bool TryClose()
    {
        // Where connections cannot be refused, there may be somebody for ever.
        if (!_closed && !(OperatingSystem.IsLinux() && IsSomebodyWaiting()))
        {
            _closed = true;
            _socket.Dispose();
        }

        return _closed && !_completed && !_accept.IsPending;
    }

    public void Dispose()
    {
        _closed = true;
        _socket.Dispose();
        if (_completed)
        {
            _accept.AcceptSocket?.Dispose();
        }

        _accept.Dispose();
    }

    /// <returns>Whether it has ended already.</returns>
    private bool Start()
    {
        if (IsStarved && !IsSomebodyWaiting())
        {
            return false;
        }

        try
        {
            _accept.IsPending = _socket.AcceptAsync(_accept);
            if (!_accept.IsPending)
            {
                Complete();
            }
        }
        catch (ObjectDisposedException)
        {
            _closed = true; // by another worker
        }

        return _completed;
    }

    private bool IsSomebodyWaiting()
    {
        try
        {
            return _socket.Poll(0, SelectMode.SelectRead);
        }
        catch (ObjectDisposedException)
        {
            _closed = true; // by another worker
            return false;
        }
    }
}
