using System.Text;

namespace MicroRoute;

/// <summary>The header fields of a request, in the order in which they were sent (RFC 9110, section 5).</summary>
public readonly ref struct RequestHeaders
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly RequestHead _head;

    internal RequestHeaders(ReadOnlySpan<byte> message, RequestHead head)
    {
        _message = message;
        _head = head;
    }

    /// <summary>How many field lines there are.</summary>
    public int Count => _head.FieldCount;

    /// <summary>The field line at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public HeaderField this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            ref readonly FieldLine line = ref _head.Fields[index];
            return new HeaderField(
                _message.Slice(line.NameStart, line.NameLength),
                _message.Slice(line.ValueStart, line.ValueLength));
        }
    }

    /// <summary>Finds the first field line of a name.</summary>
    /// <param name="name">The field name; its case does not matter.</param>
    /// <param name="value">The value without white space around it.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        foreach (ref readonly FieldLine line in _head.Fields.AsSpan(0, Count))
        {
            if (line.NameLength == name.Length && Ascii.EqualsIgnoreCase(_message.Slice(line.NameStart, name.Length), name))
            {
                value = _message.Slice(line.ValueStart, line.ValueLength);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Goes through the field lines.</summary>
    /// <returns>An enumerator for <c>foreach</c>.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the field lines.</summary>
    public ref struct Enumerator
    {
        private readonly RequestHeaders _headers;
        private int _index = -1;

        internal Enumerator(RequestHeaders headers) => _headers = headers;

        /// <summary>The field line at the present position.</summary>
        public readonly HeaderField Current => _headers[_index];

        /// <summary>Goes to the next field line.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _headers.Count;
    }
}
