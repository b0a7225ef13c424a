using System.Text;

namespace MicroRoute;

/// <summary>The fields that a handler adds to its response, as they will be sent. Nothing gets in that could end a line or the head.</summary>
internal sealed class ResponseFields
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Whether the handler chose a content type, or chose to send none.</summary>
    public bool HasContentType { get; private set; }

    public void Clear()
    {
        Length = 0;
        HasContentType = false;
    }

    public void CopyFrom(ResponseFields other)
    {
        Length = other.Length;
        if (_bytes.Length < Length)
        {
            _bytes = new byte[other._bytes.Length];
        }

        other.Written.CopyTo(_bytes);
        HasContentType = other.HasContentType;
    }

    public void SetContentType(ReadOnlySpan<byte> mediaType)
    {
        ReadOnlySpan<byte> name = "Content-Type"u8;
        Remove(name);
        if (!mediaType.IsEmpty)
        {
            AddLine(name, mediaType);
        }

        HasContentType = true;
    }

    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (!Token.Is(name))
        {
            throw new ArgumentException("A field name is a token.", nameof(name));
        }

        if (Ascii.EqualsIgnoreCase(name, "Content-Type"u8))
        {
            SetContentType(value);
        }
        else if (IsWrittenByServer(name))
        {
            throw new ArgumentException("The server writes this field itself.", nameof(name));
        }
        else
        {
            AddLine(name, value);
        }
    }

    /// <summary>Sets a field that is none of those that <see cref="Add(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/> refuses, in the place of one of its name.</summary>
    public void Set(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Remove(name);
        AddLine(name, value);
    }

    /// <summary>Sets such a field where there is none of its name.</summary>
    public void SetDefault(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (Find(name).Start == Length)
        {
            AddLine(name, value);
        }
    }

    public void Add(string name, string value) => Add(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(value));

    private static bool IsWrittenByServer(ReadOnlySpan<byte> name) => name.Length switch
    {
        4 => Ascii.EqualsIgnoreCase(name, "Date"u8),
        10 => Ascii.EqualsIgnoreCase(name, "Connection"u8),
        14 => Ascii.EqualsIgnoreCase(name, "Content-Length"u8),
        17 => Ascii.EqualsIgnoreCase(name, "Transfer-Encoding"u8),
        _ => false,
    };

    private void AddLine(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (ControlCharacter.IndexIn(value) != value.Length)
        {
            throw new ArgumentException("A field value has no control characters.", nameof(value));
        }

        int length = name.Length + value.Length + 4;
        if (_bytes.Length - Length < length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + length));
        }

        var line = new SpanWriter(_bytes.AsSpan(Length));
        line.Write(name);
        line.Write(": "u8);
        line.Write(value);
        line.Write("\r\n"u8);
        Length += length;
    }

    /// <summary>Removes the line of a name that was added before.</summary>
    private void Remove(ReadOnlySpan<byte> name)
    {
        (int start, int end) = Find(name);
        Written[end..].CopyTo(_bytes.AsSpan(start));
        Length -= end - start;
    }

    /// <summary>Finds the first line of a name; an empty one at the end where there is none.</summary>
    private (int Start, int End) Find(ReadOnlySpan<byte> name)
    {
        int start = 0;
        while (start < Length)
        {
            int end = start + Written[start..].IndexOf((byte)'\n') + 1;
            int colon = start + name.Length;
            if (colon < end && _bytes[colon] == ':' && Ascii.EqualsIgnoreCase(Written[start..colon], name))
            {
                return (start, end);
            }

            start = end;
        }

        return (Length, Length);
    }
}
