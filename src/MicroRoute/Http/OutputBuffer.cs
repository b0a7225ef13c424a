using System.Runtime.CompilerServices;

namespace MicroRoute;

/// <summary>The answers that wait to be sent, in order. It begins as the worker's own buffer; what does not fit moves to a lent one,
/// which a connection can take over as it is.</summary>
internal sealed class OutputBuffer(int capacity, BufferPool pool)
{
    // Pinned, so that a send needs no pin of its own.
    private readonly byte[] _own = GC.AllocateUninitializedArray<byte>(capacity, pinned: true);
    private byte[]? _lent;

    /// <summary>Where what does not fit is lent from.</summary>
    public BufferPool Pool => pool;

    public int Length { get; private set; }

    public int OwnCapacity => _own.Length;

    public Span<byte> Written => Current.AsSpan(0, Length);

    private byte[] Current => _lent ?? _own;

    /// <summary>How much room there is already behind what is written.</summary>
    public int Room => Current.Length - Length;

    /// <summary>That room itself.</summary>
    public Memory<byte> RoomAsMemory => Current.AsMemory(Length);

    /// <summary>Room behind what is written.</summary>
    /// <param name="size">The least number of bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetRoom(int size)
    {
        byte[] current = Current;
        if (current.Length - Length < size)
        {
            current = Grow(size);
        }

        return current.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    /// <summary>Takes back what was written last.</summary>
    public void Truncate(int length) => Length = length;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetRoom(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Forgets all of it, once it is sent.</summary>
    public void Clear()
    {
        Length = 0;
        if (_lent is not null)
        {
            pool.Return(_lent);
            _lent = null;
        }
    }

    /// <summary>Gives the bytes away to wait in a buffer of their own, and begins anew.</summary>
    /// <param name="from">How much of the begin is not wanted.</param>
    /// <param name="start">Where they begin in the buffer.</param>
    /// <param name="end">Where they end.</param>
    /// <returns>A buffer that belongs to the caller until he returns it to the pool.</returns>
    public byte[] Detach(int from, out int start, out int end)
    {
        byte[] detached;
        if (_lent is not null)
        {
            detached = _lent;
            start = from;
            end = Length;
        }
        else
        {
            end = Length - from;
            start = 0;
            detached = pool.Rent(end);
            Written[from..].CopyTo(detached);
        }

        _lent = null;
        Length = 0;
        return detached;
    }

    private byte[] Grow(int size)
    {
        int wanted = checked(Length + size);
        byte[] larger = pool.Rent((int)Math.Min(Math.Max(wanted, 2L * Length), Array.MaxLength - 1024));
        Written.CopyTo(larger);
        if (_lent is not null)
        {
            pool.Return(_lent);
        }

        _lent = larger;
        return larger;
    }
}
