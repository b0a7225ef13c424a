namespace MicroRoute;

/// <summary>The last value that was found to be right. Most requests to a server have the same Host: comparing is cheaper than
/// checking again.</summary>
internal struct RememberedValue()
{
    private readonly byte[] _bytes = new byte[64];
    private int _length;

    public readonly bool IsSame(ReadOnlySpan<byte> value) => _length > 0 && value.SequenceEqual(_bytes.AsSpan(0, _length));

    /// <summary>Remembers a value, unless it is longer than usual.</summary>
    public void Set(ReadOnlySpan<byte> value)
    {
        if (value.TryCopyTo(_bytes))
        {
            _length = value.Length;
        }
    }
}
