using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MicroRoute.Tests.Support;

/// <summary>A client that sends exactly the bytes that a test wants. None of its waits lasts for ever.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Socket _socket;
    private readonly CancellationTokenSource _patience;
    private byte[] _buffer = new byte[1024];
    private int _start;
    private int _end;

    private RawClient(Socket socket)
    {
        _socket = socket;
        _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    }

    /// <summary>Each wait has its time: a hundred thousand requests take long on a busy machine.</summary>
    private CancellationToken Patience
    {
        get
        {
            _patience.CancelAfter(s_patience);
            return _patience.Token;
        }
    }

    /// <summary>How many bytes have arrived that nobody has read.</summary>
    public int Available => _end - _start + _socket.Available;

    /// <param name="port">A port of this machine.</param>
    /// <param name="receiveBuffer">How much the system keeps for the client before it has read it; 0 for the system's choice.</param>
    public static async Task<RawClient> ConnectAsync(int port, int receiveBuffer = 0)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer > 0)
        {
            socket.ReceiveBufferSize = receiveBuffer;
        }

        var client = new RawClient(socket);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), client.Patience);
        return client;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await _socket.SendAsync(bytes, Patience)..];
        }
    }

    public async Task<RawResponse> AskAsync(string request)
    {
        await SendAsync(request);
        return await ReadResponseAsync();
    }

    /// <param name="hasBody">Whether a body follows where <c>Content-Length</c> says so: not after HEAD.</param>
    /// <param name="piece">The most bytes to read at a time.</param>
    public async Task<RawResponse> ReadResponseAsync(bool hasBody = true, int piece = int.MaxValue)
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n\r\n"u8)) < 0)
        {
            await ReadMoreAsync(piece);
        }

        length += "\r\n\r\n".Length;
        var response = new RawResponse(Encoding.Latin1.GetString(_buffer, _start, length));
        _start += length;
        if (hasBody && response["Transfer-Encoding"] == "chunked")
        {
            await ReadChunksAsync(response);
            return response;
        }

        int bodyLength = hasBody && response.MayHaveBody ? response.ContentLength : 0;
        while (_end - _start < bodyLength)
        {
            await ReadMoreAsync(piece);
        }

        response.Body = _buffer.AsSpan(_start, bodyLength).ToArray();
        _start += bodyLength;
        return response;
    }

    /// <summary>Takes a chunked body to its end.</summary>
    public async Task ReadChunksAsync(RawResponse response)
    {
        var body = new List<byte>(response.Body);
        while (await ReadChunkAsync() is { Length: > 0 } chunk)
        {
            body.AddRange(chunk);
        }

        response.Body = [.. body];
        string line;
        while ((line = Encoding.Latin1.GetString(await ReadToAsync("\r\n"u8.ToArray()))) != "\r\n")
        {
            response.Trailers += line;
        }
    }

    /// <summary>Takes one chunk; an empty one is the last.</summary>
    public async Task<byte[]> ReadChunkAsync()
    {
        byte[] end = "\r\n"u8.ToArray();
        int size = Convert.ToInt32(Encoding.ASCII.GetString(await ReadToAsync(end)).Trim(), 16);
        if (size == 0)
        {
            return [];
        }

        while (_end - _start < size)
        {
            await ReadMoreAsync(int.MaxValue);
        }

        byte[] chunk = _buffer[_start..(_start + size)];
        _start += size;
        Assert.Equal(end, await ReadToAsync(end));
        return chunk;
    }

    /// <summary>Takes a part of what comes, for whoever reads a response later.</summary>
    /// <param name="piece">The most bytes to read.</param>
    public Task TakeAsync(int piece) => ReadMoreAsync(piece);

    /// <summary>Waits until something has arrived, and leaves it there.</summary>
    public async Task WaitForBytesAsync() => await _socket.ReceiveAsync(Memory<byte>.Empty, Patience);

    /// <summary>Fails unless the server ends the connection, in good order, without sending more.</summary>
    public async Task ExpectEndAsync()
    {
        Assert.Equal(0, Available);
        Assert.Equal(0, await _socket.ReceiveAsync(_buffer, Patience));
    }

    /// <summary>Takes what comes, up to some bytes that are waited for.</summary>
    public async Task<byte[]> ReadToAsync(byte[] last)
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf(last)) < 0)
        {
            await ReadMoreAsync(int.MaxValue);
        }

        length += last.Length;
        _start += length;
        return _buffer[(_start - length).._start];
    }

    /// <summary>Takes all that comes until the server ends the connection, in good order.</summary>
    public async Task<byte[]> ReadToEndAsync()
    {
        var received = new List<byte>(_buffer[_start.._end]);
        int count;
        while ((count = await _socket.ReceiveAsync(_buffer, Patience)) > 0)
        {
            received.AddRange(_buffer.AsSpan(0, count));
        }

        _start = _end = 0;
        return [.. received];
    }

    /// <summary>Waits until the server resets the connection, without reading what was sent before.</summary>
    public Task WaitForResetAsync() => Task.Run(() => Assert.True(_socket.Poll(s_patience, SelectMode.SelectError)));

    /// <summary>Ends the sending side.</summary>
    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Ends the connection as a crash would.</summary>
    public void Reset() => _socket.Close(0);

    public void Dispose()
    {
        _socket.Dispose();
        _patience.Dispose();
    }

    private async Task ReadMoreAsync(int piece)
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        int count = await _socket.ReceiveAsync(_buffer.AsMemory(_end, Math.Min(piece, _buffer.Length - _end)), Patience);
        Assert.True(count > 0, "The server ended the connection; unread: '" + Encoding.Latin1.GetString(_buffer, _start, _end - _start) + "'.");
        _end += count;
    }
}
