using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MicroRoute.Soak;

/// <summary>A client's end of a connection. It sends the bytes that it is told, and reads strictly.</summary>
internal sealed class Peer : IDisposable
{
    /// <summary>How long anything may take that the server owes a client.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Socket _socket;
    private readonly CancellationTokenSource _patience = new();
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    private Peer(Socket socket) => _socket = socket;

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <param name="port">The server's port.</param>
    /// <param name="receiveBuffer">How much the system keeps for the client before it has read it; 0 for the system's choice.</param>
    public static async Task<Peer> ConnectAsync(int port, int receiveBuffer = 0)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer > 0)
        {
            socket.ReceiveBufferSize = receiveBuffer;
        }

        var peer = new Peer(socket);
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), peer.Patience(s_patience));
            return peer;
        }
        catch
        {
            peer.Dispose();
            throw;
        }
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        CancellationToken patience = Patience(s_patience);
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await _socket.SendAsync(bytes, patience)..];
        }
    }

    /// <summary>Reads the head of the next answer.</summary>
    public async Task<ResponseHead> ReadHeadAsync()
    {
        int length;
        while ((length = Unread.IndexOf("\r\n\r\n"u8)) < 0)
        {
            await ReceiveAsync(s_patience);
        }

        string text = Encoding.Latin1.GetString(_buffer, _start, length);
        _start += length + "\r\n\r\n".Length;
        return ResponseHead.Parse(text);
    }

    /// <summary>Reads a body and compares it.</summary>
    /// <param name="expected">What it has to be, byte for byte.</param>
    /// <param name="pause">Is waited for after each piece that arrives.</param>
    public async Task ExpectBodyAsync(ReadOnlyMemory<byte> expected, Func<Task>? pause = null)
    {
        for (int compared = 0; compared < expected.Length;)
        {
            if (_start == _end)
            {
                await ReceiveAsync(s_patience);
                await (pause?.Invoke() ?? Task.CompletedTask);
            }

            int count = Math.Min(_end - _start, expected.Length - compared);
            int same = Unread[..count].CommonPrefixLength(expected.Span.Slice(compared, count));
            if (same < count)
            {
                throw new SoakException($"Byte {compared + same} of {expected.Length} of a body is wrong.");
            }

            _start += count;
            compared += count;
        }
    }

    /// <summary>Reads over a body.</summary>
    public async Task SkipBodyAsync(int length)
    {
        while (length > _end - _start)
        {
            length -= _end - _start;
            _start = _end;
            await ReceiveAsync(s_patience);
        }

        _start += length;
    }

    /// <summary>Waits until the server ends the connection in good order.</summary>
    /// <exception cref="SoakException">It sends something instead.</exception>
    public async Task ExpectEndAsync(TimeSpan? patience = null)
    {
        if (_start < _end || await TryReceiveAsync(patience ?? s_patience) > 0)
        {
            throw new SoakException("There are bytes after the last answer: '" + Encoding.Latin1.GetString(Unread) + "'.");
        }
    }

    /// <summary>Waits for bytes or the end, and gives what it received, without consuming it; 0 means the end.</summary>
    public async Task<int> TryReceiveAsync(TimeSpan patience)
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }
        else if (_end == _buffer.Length)
        {
            Unread.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            throw new SoakException("A head is too long.");
        }

        try
        {
            int count = await _socket.ReceiveAsync(_buffer.AsMemory(_end), Patience(patience));
            _end += count;
            return count;
        }
        catch (OperationCanceledException)
        {
            throw new SoakException($"Nothing came for {patience.TotalSeconds:0} s.");
        }
    }

    /// <summary>Whether the server has reset the connection, whatever it sent before.</summary>
    public bool IsReset => _socket.Poll(0, SelectMode.SelectError);

    /// <summary>Ends the sending side.</summary>
    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Ends the connection as a crash would.</summary>
    public void Reset() => _socket.Close(0);

    public void Dispose()
    {
        _socket.Dispose();
        _patience.Dispose();
    }

    private async Task ReceiveAsync(TimeSpan patience)
    {
        if (await TryReceiveAsync(patience) == 0)
        {
            throw new SoakException("The server ended the connection too early.");
        }
    }

    private CancellationToken Patience(TimeSpan time)
    {
        _patience.CancelAfter(time);
        return _patience.Token;
    }
}
