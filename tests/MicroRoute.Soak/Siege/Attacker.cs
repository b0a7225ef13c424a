using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Soak;

/// <summary>One attacker, with one connection at a time. Nothing that it does waits.</summary>
internal sealed class Attacker(AttackKind kind, IPEndPoint target, AttackTally tally) : IDisposable
{
    private Socket? _socket;
    private Task _connecting = Task.CompletedTask;
    private bool _isOpen;
    private long _begin;

    /// <summary>Does what it does once a second.</summary>
    /// <param name="scratch">Where to read to.</param>
    public void Act(byte[] scratch)
    {
        if (_socket is null)
        {
            Connect();
        }
        else if (!_isOpen)
        {
            Open();
        }
        else if (IsCut(_socket, scratch, out string how))
        {
            End(how);
            Connect();
        }
        else if (kind.Leaves > 0 && Stopwatch.GetElapsedTime(_begin).TotalSeconds >= kind.Leaves)
        {
            End("left");
            Connect();
        }
        else if (kind.Drips)
        {
            _socket.Send("x"u8, SocketFlags.None, out _);
        }
    }

    /// <summary>Resets its connection: thousands that were closed in good order would keep their ports for a minute.</summary>
    public void Dispose()
    {
        if (_isOpen)
        {
            tally.Close();
            _isOpen = false;
        }

        _socket?.Close(0);
        _socket = null;
    }

    private void Connect()
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _connecting = _socket.ConnectAsync(target);
        Open();
    }

    private void Open()
    {
        if (_connecting.IsFaulted)
        {
            tally.Refuse();
            _ = _connecting.Exception;
            Dispose();
        }
        else if (_connecting.IsCompleted)
        {
            _isOpen = true;
            _begin = Stopwatch.GetTimestamp();
            _socket!.Blocking = false;
            tally.Open();
            _socket.Send(kind.Opening, SocketFlags.None, out _);
        }
    }

    private bool IsCut(Socket socket, byte[] scratch, out string how)
    {
        how = "reset";
        if (!kind.Reads)
        {
            return socket.Poll(0, SelectMode.SelectError);
        }

        int count = socket.Receive(scratch, SocketFlags.None, out SocketError error);
        if (error == SocketError.Success && count > 0 && scratch.AsSpan(0, count).StartsWith("HTTP/1.1 4"u8))
        {
            how = "408";
            return true;
        }

        how = error == SocketError.Success ? "closed" : "reset";
        return error == SocketError.Success ? count == 0 : error != SocketError.WouldBlock;
    }

    private void End(string how)
    {
        tally.Cut(how, Stopwatch.GetElapsedTime(_begin));
        Dispose();
    }
}
