using System.Buffers.Text;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Engine;

/// <summary>Reads responses one after another as a strict client does, and refuses what is not one.</summary>
internal ref struct ResponseReader(ReadOnlySpan<byte> received)
{
    private const int DateLength = 29;
    private ReadOnlySpan<byte> _rest = received;
    private ReadOnlySpan<byte> _head;
    private ReadOnlySpan<byte> _body;
    private ReadOnlySpan<byte> _date;
    private ReadOnlySpan<byte> _length;
    private bool _answersHead;

    private static ReadOnlySpan<byte> Continue => "HTTP/1.1 100 Continue\r\n\r\n"u8;

    private static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    public int Status { get; private set; }

    /// <summary>The server says that this is the last one.</summary>
    public bool Closes { get; private set; }

    /// <summary>Reads the next response that is not an interim one.</summary>
    /// <returns>Whether there is one; where there is none, nothing is left.</returns>
    public bool TryReadFinal()
    {
        bool isAsked = false;
        while (_rest.StartsWith(Continue))
        {
            Require(!isAsked, "A body is asked for twice.");
            isAsked = true;
            _rest = _rest[Continue.Length..];
        }

        if (_rest.IsEmpty)
        {
            return false;
        }

        ReadHead();
        ReadBody();
        return true;
    }

    /// <summary>Whether two responses are equal but for their dates.</summary>
    public readonly bool IsSame(in ResponseReader other)
        => HeadWithoutDate(0).SequenceEqual(other.HeadWithoutDate(0))
            && HeadWithoutDate(1).SequenceEqual(other.HeadWithoutDate(1))
            && _body.SequenceEqual(other._body);

    private readonly ReadOnlySpan<byte> HeadWithoutDate(int part)
    {
        int date = _head.Length - _head[_head.IndexOf(_date)..].Length;
        return part == 0 ? _head[..date] : _head[(date + DateLength)..];
    }

    private void ReadHead()
    {
        int length = _rest.IndexOf("\r\n\r\n"u8);
        Require(length > 0, "A head has no end.");
        _head = Take(length + (2 * LineEnd.Length));
        ReadOnlySpan<byte> lines = _head[..^LineEnd.Length];
        ReadStatusLine(TakeLine(ref lines));
        _date = _length = default;
        Closes = _answersHead = false;
        while (!lines.IsEmpty)
        {
            ReadField(TakeLine(ref lines));
        }

        Require(_date.Length == DateLength && _date.EndsWith(" GMT"u8), "There is not one date.");
    }

    private void ReadStatusLine(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> version = "HTTP/1.1 "u8;
        Require(line.StartsWith(version) && line.Length > version.Length + 3 && line[version.Length + 3] == ' ', "A status line is wrong.");
        Require(Utf8Parser.TryParse(line.Slice(version.Length, 3), out int status, out int used) && used == 3, "A status is no number.");
        Require(status is >= 200 and <= 599, "A status is not a final one.");
        Status = status;
    }

    private void ReadField(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf(": "u8);
        Require(colon > 0 && Token.Is(line[..colon]), "A field name is no token.");
        ReadOnlySpan<byte> value = line[(colon + 2)..];
        Require(!value.ContainsAny((byte)'\r', (byte)'\n', (byte)0), "A field value is not one line.");
        switch (line[..colon])
        {
            case var name when name.SequenceEqual("Date"u8):
                Require(_date.IsEmpty, "There are two dates.");
                _date = value;
                break;
            case var name when name.SequenceEqual("Content-Length"u8):
                Require(_length.IsEmpty, "There are two lengths.");
                _length = value;
                break;
            case var name when name.SequenceEqual("Connection"u8):
                Closes = value.SequenceEqual("close"u8);
                Require(Closes || value.SequenceEqual("keep-alive"u8), "A connection option is unknown.");
                break;
            case var name when name.SequenceEqual("Answers"u8):
                _answersHead = true;
                break;
        }
    }

    private void ReadBody()
    {
        bool hasNoLength = Status is 204 or 304;
        Require(_length.IsEmpty == hasNoLength, "There is not one length.");
        int length = 0;
        Require(
            hasNoLength || (Utf8Parser.TryParse(_length, out length, out int used) && used == _length.Length && length >= 0),
            "A length is no number.");

        // A request that was refused may have been HEAD; nothing follows then.
        bool hasNoBody = hasNoLength || _answersHead || (Status >= 400 && _rest.IsEmpty);
        _body = Take(hasNoBody ? 0 : length);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        Require(length <= _rest.Length, "A response is not complete.");
        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private static ReadOnlySpan<byte> TakeLine(scoped ref ReadOnlySpan<byte> lines)
    {
        int length = lines.IndexOf(LineEnd);
        ReadOnlySpan<byte> line = lines[..length];
        lines = lines[(length + LineEnd.Length)..];
        return line;
    }
}
