namespace MicroRoute.Testing;

/// <summary>The bytes that are under way in one direction of a connection. As those of a socket they are bounded.</summary>
internal sealed class MemoryPipe
{
    /// <summary>How many bytes may be under way.</summary>
    public const int Capacity = 64 * 1024;

    private const int SmallestBuffer = 4 * 1024;

    // A ring, which grows with what is in it.
    private byte[] _buffer = [];
    private int _start;

    /// <summary>How many bytes can be read.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes can be written.</summary>
    public int Room => Capacity - Count;

    /// <summary>Whether nothing follows what is in it.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Writes as much as there is room for.</summary>
    /// <returns>How much that was.</returns>
    public int Write(ReadOnlySpan<byte> data)
    {
        int count = Math.Min(data.Length, Room);
        if (Count + count > _buffer.Length)
        {
            Grow(Count + count);
        }

        int end = (_start + Count) % _buffer.Length;
        int first = Math.Min(count, _buffer.Length - end);
        data[..first].CopyTo(_buffer.AsSpan(end));
        data[first..count].CopyTo(_buffer);
        Count += count;
        return count;
    }

    /// <summary>Reads as much as there is and fits.</summary>
    /// <returns>How much that was.</returns>
    public int Read(Span<byte> destination)
    {
        int count = Math.Min(destination.Length, Count);
        int first = Math.Min(count, _buffer.Length - _start);
        _buffer.AsSpan(_start, first).CopyTo(destination);
        _buffer.AsSpan(0, count - first).CopyTo(destination[first..]);
        _start = Count == count ? 0 : (_start + count) % _buffer.Length;
        Count -= count;
        return count;
    }

    public void End() => IsEnded = true;

    private void Grow(int wanted)
    {
        int count = Count;
        byte[] larger = new byte[Math.Min(Capacity, Math.Max(SmallestBuffer, Math.Max(wanted, 2 * _buffer.Length)))];
        Read(larger);
        _buffer = larger;
        _start = 0;
        Count = count;
    }
}
