using System.Net.Sockets;

namespace MicroRoute;

/// <summary>One connection, used again for others once it is closed and its operations have ended.</summary>
/// <remarks>Nothing is read or written behind the worker's back, but for one thing: no system call tells on every system when a full
/// socket takes bytes again, so the first byte that it did not take is sent by an operation. When that completes, there is room,
/// and the worker's next <see cref="Send"/>, which begins with this very byte, leaves it out and reports it as written.</remarks>
internal sealed class SocketsConnection : IDisposable
{
    private readonly SocketsCompletions _completions;
    private readonly SocketsOperation _read;
    private readonly byte[] _firstByte = new byte[1];
    private SocketsOperation? _write;
    private Socket? _socket;
    private bool _readable;
    private bool _firstByteSent;
    private bool _failed;

    public SocketsConnection(SocketsCompletions completions)
    {
        _completions = completions;
        _read = new SocketsOperation(completions, this);
        _read.SetBuffer(_firstByte, 0, 0);
    }

    /// <summary>The slot by which the worker knows the connection.</summary>
    public int Slot { get; private set; }

    /// <summary>What the worker waits for.</summary>
    public Interest Interest { get; set; }

    /// <summary>Whether it stands in the line of those to be looked at by the next wait.</summary>
    public bool IsInLine { get; set; }

    /// <summary>Whether it is closed, and the system has no operation of it left.</summary>
    public bool IsUnused => _socket is null && !_read.IsPending && _write is not { IsPending: true };

    public void Open(Socket socket, int slot)
    {
        _socket = socket;
        _readable = false;
        _firstByteSent = false;
        _failed = false;
        Slot = slot;
        Interest = Interest.Read;
    }

    /// <summary>Whether there is what the worker waits for; if not, an operation is under way that will tell.</summary>
    public bool IsReady() => _socket is { } socket && Interest switch
    {
        Interest.Read => IsReadable(socket),
        Interest.Write => _write is not { IsPending: true },
        _ => _failed || IsReset(socket),
    };

    public IoStatus Receive(Span<byte> buffer, out int count)
    {
        count = 0;
        if (_failed)
        {
            return IoStatus.Failed;
        }

        count = _socket!.Receive(buffer, SocketFlags.None, out SocketError error);
        return SocketsStatus.OfIo(error);
    }

    public IoStatus Send(ReadOnlySpan<byte> data, out int count)
    {
        count = 0;
        if (_failed)
        {
            return IoStatus.Failed;
        }

        if (_write is { IsPending: true })
        {
            return IoStatus.Blocked;
        }

        IoStatus status = IoStatus.Done;
        if (_firstByteSent)
        {
            _firstByteSent = false;
            count = 1;
        }

        if (count < data.Length)
        {
            int sent = _socket!.Send(data[count..], SocketFlags.None, out SocketError error);
            status = SocketsStatus.OfIo(error);
            if (status is IoStatus.Done or IoStatus.Blocked && (count += sent) < data.Length)
            {
                SendFirst(_socket, data[count]);
            }
        }

        return count > 0 ? IoStatus.Done : status;
    }

    /// <summary>Takes note that an operation has ended.</summary>
    public void Complete(SocketsOperation operation)
    {
        operation.IsPending = false;
        _failed |= operation.SocketError != SocketError.Success;
        if (operation == _read)
        {
            _readable = true;
        }
        else
        {
            _firstByteSent = true;
        }
    }

    public void ShutdownSend()
    {
        try
        {
            _socket!.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            _failed = true; // the client is gone
        }
    }

    public void Close(bool abort)
    {
        // Else System.Net.Sockets takes a read under way for a reason to reset.
        if (!abort && _read.IsPending)
        {
            ShutdownSend();
        }

        if (abort)
        {
            _socket!.Close(0);
        }
        else
        {
            _socket!.Dispose();
        }

        _socket = null;
    }

    public void Dispose()
    {
        _socket?.Close(0);
        _read.Dispose();
        _write?.Dispose();
    }

    private bool IsReadable(Socket socket)
    {
        if (!_readable && !_read.IsPending)
        {
            // No bytes are asked for: it completes when there are some to receive.
            _read.IsPending = socket.ReceiveAsync(_read);
            if (!_read.IsPending)
            {
                Complete(_read);
            }
        }

        bool readable = _readable;
        _readable = false;
        return readable;
    }

    /// <summary>Whether the client is gone: on some systems the read that asks for no bytes tells so, on others it completes as if there
    /// were some.</summary>
    private static bool IsReset(Socket socket)
    {
        try
        {
            return socket.Poll(0, SelectMode.SelectError);
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private void SendFirst(Socket socket, byte value)
    {
        _firstByte[0] = value;
        if (_write is null)
        {
            _write = new SocketsOperation(_completions, this);
            _write.SetBuffer(_firstByte, 0, 1);
        }

        _write.IsPending = socket.SendAsync(_write);
        if (!_write.IsPending)
        {
            Complete(_write);
        }
    }
}
