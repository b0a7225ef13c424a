using System.Buffers.Text;
using System.Text;

namespace MicroRoute.Fuzz.Engine;

/// <summary>Reads the requests off a connection's bytes, line by line and strictly (RFC 9112): plain, and with nothing of the parser's.
/// What it does not read as a request, the engine must not serve.</summary>
internal ref struct WireReader(ReadOnlySpan<byte> wire)
{
    private ReadOnlySpan<byte> _rest = wire;
    private ReadOnlySpan<byte> _length;
    private bool _isChunked;

    /// <summary>Reads a request and notes it as <see cref="EchoRouter"/> does.</summary>
    /// <returns>Whether there is a whole and well-formed one.</returns>
    public bool TryRead(ByteLog log)
    {
        while (_rest.StartsWith("\r\n"u8))
        {
            _rest = _rest[2..];
        }

        int start = log.Length;
        bool isRead = TryReadHead(log, out bool isForServer) && TryReadBody(log);
        if (!isRead || isForServer)
        {
            log.Truncate(start);
        }

        return isRead;
    }

    private bool TryReadHead(ByteLog log, out bool isForServer)
    {
        isForServer = false;
        if (!TryTakeLine(out ReadOnlySpan<byte> line) || !TryReadRequestLine(line, log, ref isForServer))
        {
            return false;
        }

        _length = default;
        _isChunked = false;
        return TryReadFields(log) && (_length.IsEmpty || !_isChunked);
    }

    /// <summary>Three words with one space between them.</summary>
    private static bool TryReadRequestLine(ReadOnlySpan<byte> line, ByteLog log, ref bool isForServer)
    {
        ReadOnlySpan<byte> method = TakeWord(ref line);
        ReadOnlySpan<byte> target = TakeWord(ref line);
        isForServer = target.SequenceEqual("*"u8) && method.SequenceEqual("OPTIONS"u8);
        log.AppendLine(method);
        log.AppendLine(target);
        return Octets.IsToken(method) && Octets.IsVisible(target)
            && line.Length == 8 && line.StartsWith("HTTP/1."u8) && char.IsAsciiDigit((char)line[7]);
    }

    private static ReadOnlySpan<byte> TakeWord(ref ReadOnlySpan<byte> line)
    {
        int length = line.IndexOf((byte)' ');
        ReadOnlySpan<byte> word = length < 0 ? line : line[..length];
        line = length < 0 ? default : line[(length + 1)..];
        return word;
    }

    private bool TryReadFields(ByteLog? log)
    {
        while (TryTakeLine(out ReadOnlySpan<byte> line))
        {
            if (line.IsEmpty)
            {
                return true;
            }

            int colon = line.IndexOf((byte)':');
            if (colon <= 0 || !Octets.IsToken(line[..colon]) || line[colon..].ContainsAny(Octets.Control))
            {
                return false;
            }

            ReadOnlySpan<byte> name = line[..colon];
            ReadOnlySpan<byte> value = line[(colon + 1)..].Trim(" \t"u8);
            if (log is not null)
            {
                log.AppendLine(name);
                log.AppendLine(value);
                _length = Ascii.EqualsIgnoreCase(name, "content-length"u8) ? value : _length;
                _isChunked |= Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8);
            }
        }

        return false;
    }

    private bool TryReadBody(ByteLog log)
    {
        log.AppendLine(default);
        if (_isChunked)
        {
            return TryReadChunks(log);
        }

        long length = 0;
        if (!_length.IsEmpty && (!Utf8Parser.TryParse(_length, out length, out int used) || used != _length.Length))
        {
            return false;
        }

        return TryTake(length, log);
    }

    private bool TryReadChunks(ByteLog log)
    {
        while (TryTakeLine(out ReadOnlySpan<byte> line))
        {
            int extension = line.IndexOfAny(";\t "u8);
            ReadOnlySpan<byte> digits = extension < 0 ? line : line[..extension];
            if (!Utf8Parser.TryParse(digits, out long size, out int used, 'x') || used != digits.Length)
            {
                return false;
            }

            if (size == 0)
            {
                return TryReadFields(log: null);
            }

            if (!TryTake(size, log) || !_rest.StartsWith("\r\n"u8))
            {
                return false;
            }

            _rest = _rest[2..];
        }

        return false;
    }

    private bool TryTake(long length, ByteLog log)
    {
        if (length < 0 || length > _rest.Length)
        {
            return false;
        }

        log.Append(_rest[..(int)length]);
        _rest = _rest[(int)length..];
        return true;
    }

    /// <summary>A line without its CRLF; CR and LF stand nowhere else.</summary>
    private bool TryTakeLine(out ReadOnlySpan<byte> line)
    {
        int length = _rest.IndexOf("\r\n"u8);
        line = length < 0 ? default : _rest[..length];
        _rest = length < 0 ? _rest : _rest[(length + 2)..];
        return length >= 0 && !line.ContainsAny((byte)'\r', (byte)'\n');
    }
}
