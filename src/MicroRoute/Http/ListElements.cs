namespace MicroRoute;

/// <summary>The elements of a comma-separated field value, without the white space around them (RFC 9110, section 5.6.1).</summary>
internal ref struct ListElements(ReadOnlySpan<byte> value)
{
    private ReadOnlySpan<byte> _rest = value;
    private bool _isAtEnd;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly ListElements GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_isAtEnd)
        {
            return false;
        }

        int comma = _rest.IndexOf((byte)',');
        _isAtEnd = comma < 0;
        Current = (_isAtEnd ? _rest : _rest[..comma]).Trim(" \t"u8);
        _rest = _isAtEnd ? default : _rest[(comma + 1)..];
        return true;
    }
}
