using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace MicroRoute;

/// <summary>Writes one response after another into the output: status line, fields, <c>Content-Length</c>, body (RFC 9112, section 2).</summary>
/// <remarks>A body that is written piece by piece goes where a short head would end, and moves once when the real one is known.</remarks>
internal sealed class ResponseWriter(OutputBuffer output, ResponsePrefix prefix)
{
    /// <summary>Room for all of the head that the handler does not choose, beside the prefix.</summary>
    private const int HeadRoom = 128 + StatusLine.MaxLength;

    /// <summary>In place of a length: it is not known.</summary>
    private const long InChunks = -1;
    private const long UntilClose = -2;

    private int _status;
    private int _start;
    private int _bodyStart;
    private bool _isHead;
    private bool _isHttp10;
    private bool _isPersistent;
    private bool _isDone;
    private volatile bool _isStopping;

    public HttpStatusCode StatusCode
    {
        get => (HttpStatusCode)_status;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan((int)value, 200, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan((int)value, 599, nameof(value));
            _status = (int)value;
        }
    }

    /// <summary>The server stops: each answer is the last of its connection. Another thread may say so while a handler runs.</summary>
    public bool IsStopping { get => _isStopping; set => _isStopping = value; }

    /// <summary>Whether the connection stays open afterwards.</summary>
    public bool KeepsAlive { get; private set; }

    /// <summary>Whether the status forbids a body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).</summary>
    private bool HasNoBody
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _status is 204 or 205 or 304;
    }

    private bool IsBodyDropped => _isHead || HasNoBody;

    /// <summary>Begins a response.</summary>
    /// <param name="method">The request's method.</param>
    /// <param name="isHttp10">Whether the client has to be told that the connection stays open.</param>
    /// <param name="keepsAlive">Whether it does.</param>
    public void Begin(RequestMethod method, bool isHttp10, bool keepsAlive)
    {
        _start = output.Length;
        _isHead = method == RequestMethod.Head;
        _isHttp10 = isHttp10;
        _isPersistent = keepsAlive;
        BeginAnew();
    }

    public ResponseFields Fields { get; } = new();

    /// <summary>Whether the body is a problem document, which the application may want otherwise.</summary>
    public bool IsProblem { get; set; }

    /// <summary>Whether there is a body, or a part of it.</summary>
    public bool HasBegun => _isDone || _bodyStart >= 0;

    public void CloseConnection() => KeepsAlive = false;

    public Span<byte> GetSpan(int sizeHint)
    {
        ThrowIfDone();
        if (_bodyStart < 0)
        {
            output.GetRoom(HeadRoom + prefix.Ok.Length);
            output.Advance(HeadRoom + prefix.Ok.Length);
            _bodyStart = output.Length;
        }

        return output.GetRoom(Math.Max(sizeHint, 1));
    }

    /// <summary>The same room as <see cref="GetSpan"/>, for those who keep it across calls.</summary>
    public Memory<byte> GetMemory(int sizeHint)
    {
        GetSpan(sizeHint);
        return output.RoomAsMemory;
    }

    public void Advance(int count)
    {
        // There is no room before GetSpan was called, and none after Send.
        int room = _bodyStart < 0 ? 0 : output.Room;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)room, nameof(count));
        output.Advance(count);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        output.Advance(bytes.Length);
    }

    public void Write(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)), out _, out int written);
        output.Advance(written);
    }

    public void Write<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        int room = 64;
        int written;
        while (!value.TryFormat(GetSpan(room), out written, format, CultureInfo.InvariantCulture))
        {
            room = checked(room * 4);
        }

        output.Advance(written);
    }

    public void Send(ReadOnlySpan<byte> body)
    {
        BeginSend();
        WriteHead(body.Length);
        if (!IsBodyDropped)
        {
            output.Append(body);
        }
    }

    public void Send(ReadOnlySpan<char> body)
    {
        BeginSend();
        int length = Encoding.UTF8.GetByteCount(body);
        WriteHead(length);
        if (!IsBodyDropped)
        {
            Utf8.FromUtf16(body, output.GetRoom(length), out _, out int written);
            output.Advance(written);
        }
    }

    /// <summary>Writes the head of a response whose body is not written here.</summary>
    /// <param name="status">The status.</param>
    /// <param name="fields">The fields that the handler has added.</param>
    /// <param name="length">The body's length; <see langword="null"/> where it is not known.</param>
    /// <returns>How the body is to be sent.</returns>
    public BodyFraming SendHead(HttpStatusCode status, ResponseFields fields, long? length)
    {
        StatusCode = status;
        Fields.CopyFrom(fields);
        _isDone = true;
        BodyFraming framing = IsBodyDropped ? BodyFraming.None
            : length is not null ? BodyFraming.Length
            : _isHttp10 ? BodyFraming.Close
            : BodyFraming.Chunked;
        KeepsAlive &= framing != BodyFraming.Close;
        WriteHead(length ?? (_isHttp10 ? UntilClose : InChunks), hasDefaultType: false);
        return framing;
    }

    /// <summary>Completes the response when the handler has returned.</summary>
    public void Finish()
    {
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        int end = output.Length;
        int length = _bodyStart < 0 ? 0 : end - _bodyStart;
        if (length == 0 || IsBodyDropped)
        {
            output.Truncate(_start);
            WriteHead(length);
            return;
        }

        // Only when it is written is it known how long the head is: behind the body first, then in front of it.
        WriteHead(length);
        int headLength = output.Length - end;
        if (_start + headLength <= _bodyStart)
        {
            Span<byte> written = output.Written;
            written[_bodyStart..end].CopyTo(written[(_start + headLength)..]);
            written[end..].CopyTo(written[_start..]);
        }
        else
        {
            // Fields of the handler's own need more room than was left for them.
            output.Append(output.Written[_bodyStart..end]);
            output.Written[end..].CopyTo(output.Written[_start..]);
        }

        output.Truncate(_start + headLength + length);
    }

    /// <summary>Send has completed the response.</summary>
    public void ThrowIfDone()
    {
        if (_isDone)
        {
            Throw("Send has completed the response already.");
        }
    }

    /// <summary>There is a body, or a part of it.</summary>
    public void ThrowIfBegun()
    {
        ThrowIfDone();
        if (_bodyStart >= 0)
        {
            Throw("A part of the body was written already, so that a whole one cannot be sent.");
        }
    }

    /// <summary>Drops what was written of this response.</summary>
    public void Abandon() => output.Truncate(_start);

    /// <summary>What was written of a body piece by piece.</summary>
    public ReadOnlySpan<byte> Body => _bodyStart < 0 ? default : output.Written[_bodyStart..];

    /// <summary>Drops the body, and keeps status and fields.</summary>
    public void DropBody()
    {
        Abandon();
        _bodyStart = -1;
        _isDone = false;
    }

    /// <summary>Drops what was written of this response, to begin another in its place.</summary>
    public void Restart()
    {
        Abandon();
        BeginAnew();
    }

    private void BeginAnew()
    {
        _status = 200;
        _bodyStart = -1;
        _isDone = false;
        IsProblem = false;
        KeepsAlive = _isPersistent;
        Fields.Clear();
    }

    private void BeginSend()
    {
        ThrowIfBegun();
        _isDone = true;
    }

    private static void Throw(string message) => throw new InvalidOperationException(message);

    private void WriteHead(long bodyLength, bool hasDefaultType = true)
    {
        Span<byte> room = output.GetRoom(HeadRoom + prefix.Ok.Length + Fields.Length);
        var head = new SpanWriter(room);
        if (_status == 200)
        {
            head.Write(prefix.Ok);
        }
        else
        {
            head.Advance(StatusLine.Write(_status, room));
            head.Write(prefix.Fields);
        }

        if (_isStopping)
        {
            KeepsAlive = false;
        }

        if (!KeepsAlive)
        {
            head.Write("Connection: close\r\n"u8);
        }
        else if (_isHttp10)
        {
            head.Write("Connection: keep-alive\r\n"u8);
        }

        if (!Fields.IsEmpty)
        {
            head.Write(Fields.Written);
        }

        if (bodyLength > 0 && hasDefaultType && !Fields.HasContentType && !HasNoBody)
        {
            head.Write("Content-Type: text/plain; charset=utf-8\r\n"u8);
        }

        if (bodyLength < 0 && !HasNoBody)
        {
            head.Write(bodyLength == InChunks ? "Transfer-Encoding: chunked\r\n"u8 : default);
        }
        else if (!HasNoBody)
        {
            head.Write("Content-Length: "u8);
            head.Write(bodyLength);
            head.Write("\r\n"u8);
        }
        else if (_status == (int)HttpStatusCode.ResetContent)
        {
            // Unlike the other two it has a body, an empty one.
            head.Write("Content-Length: 0\r\n"u8);
        }

        head.Write("\r\n"u8);
        output.Advance(head.Length);
    }
}
