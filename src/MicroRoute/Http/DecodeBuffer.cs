namespace MicroRoute;

/// <summary>A worker's room for decoded values. It is used up from front to back by one request and reset by the next.</summary>
/// <remarks>Decoding never lengthens, so twice the longest target suffices, unless one value is bound many times.</remarks>
internal sealed class DecodeBuffer(int capacity)
{
    // More was needed for a form, of which the next is long in coming.
    private const int KeptCapacities = 16;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);
    private int _used;

    public void Reset()
    {
        _used = 0;
        if (_bytes.Length > KeptCapacities * capacity)
        {
            _bytes = GC.AllocateUninitializedArray<byte>(capacity);
        }
    }

    /// <summary>Room behind what was taken.</summary>
    /// <param name="size">The least number of bytes.</param>
    public Span<byte> GetRoom(int size)
    {
        if (_bytes.Length - _used < size)
        {
            // What was taken before stays where it is, since spans look at it; the copy is for those who ask again.
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _used + size));
        }

        return _bytes.AsSpan(_used);
    }

    /// <summary>Keeps the first bytes of the room until the request ends.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        ReadOnlySpan<byte> taken = _bytes.AsSpan(_used, count);
        _used += count;
        return taken;
    }

    /// <summary>Makes a copy that has only what was taken first.</summary>
    public DecodeBuffer Keep(int count)
    {
        var kept = new DecodeBuffer(count);
        Taken(count).CopyTo(kept._bytes);
        kept._used = count;
        return kept;
    }

    /// <summary>What was taken first.</summary>
    public ReadOnlySpan<byte> Taken(int count) => _bytes.AsSpan(0, count);
}
