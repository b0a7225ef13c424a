namespace MicroRoute;

/// <summary>A worker's room for decoded values. It is used up from front to back by one request and reset by the next.</summary>
/// <remarks>Decoding never lengthens, so twice the longest target and the longest header block always suffice.</remarks>
internal sealed class DecodeBuffer(int capacity)
{
    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);
    private int _used;

    /// <summary>The room that is left.</summary>
    public Span<byte> Free => _bytes.AsSpan(_used);

    public void Reset() => _used = 0;

    /// <summary>Keeps the first bytes of <see cref="Free"/> until the request ends.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        ReadOnlySpan<byte> taken = _bytes.AsSpan(_used, count);
        _used += count;
        return taken;
    }

    /// <summary>What was taken first.</summary>
    public ReadOnlySpan<byte> Taken(int count) => _bytes.AsSpan(0, count);
}
