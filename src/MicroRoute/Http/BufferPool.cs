using System.Numerics;

namespace MicroRoute;

/// <summary>The memory that a worker's connections own. It counts what is lent, keeps a little of what comes back, and leaves the rest
/// to the garbage collector, so that memory shrinks again after a burst.</summary>
internal sealed class BufferPool(long limit)
{
    private const int SmallestLog2 = 9;
    private const int LargestSmallLog2 = 20;
    private const int KeptAtMost = 4 * 1024 * 1024;

    // Large bodies leave this part of the limit to what is short.
    private const int ReservedPart = 8;
    private const int LongestShort = 64 * 1024;

    private readonly long _limitOfLong = limit - (limit / ReservedPart);

    private readonly Stack<byte[]>[] _kept = CreateStacks();
    private readonly LargeBuffers _keptLarge = new();
    private long _keptSize;
    private long _lent;
    private long _dropped;
    private BodyMemory? _bodies;
    private bool _wasFull;

    /// <summary>The memory of streamed bodies, which counts too.</summary>
    public BodyMemory Bodies => _bodies ??= new BodyMemory();

    /// <summary>How many bytes are lent.</summary>
    public long Lent => _lent + (_bodies?.Lent ?? 0);

    /// <summary>Whether more is lent than the connections may own.</summary>
    public bool IsOverdrawn => Lent > limit;

    /// <summary>Whether there is too little for what waits to be sent, or for bodies that were not admitted.</summary>
    public bool IsShort => IsOverdrawn || (_wasFull && Lent >= _limitOfLong);

    /// <summary>How many bytes were left to the garbage collector so far.</summary>
    public long Dropped => _dropped + (_bodies?.Dropped ?? 0);

    /// <summary>The length of the buffer that takes the place of one that is full: twice as much, but no more than is known to be needed.</summary>
    /// <param name="length">The length of the full one.</param>
    /// <param name="known">What is known to be needed; less than <paramref name="length"/> when that is not known.</param>
    public static int Grown(int length, int known)
    {
        int wanted = (int)Math.Min(2L * length, Array.MaxLength);
        return known > length ? Math.Min(known, wanted) : wanted;
    }

    /// <summary>Lends a buffer, unless the connections would own too much; a long one leaves room for those who want little, so that a few
    /// large uploads do not keep everybody else out.</summary>
    /// <param name="size">The least length.</param>
    public byte[]? TryRent(int size)
    {
        int length = RoundUp(size);
        return Lent + length > (length > LongestShort ? _limitOfLong : limit) ? null : Rent(size);
    }

    /// <summary>Lends a buffer, whatever is lent already: for an answer, which has to go somewhere.</summary>
    /// <param name="size">The least length.</param>
    public byte[] Rent(int size)
    {
        byte[] buffer = Find(RoundUp(size));
        _lent += buffer.Length;
        return buffer;
    }

    public void Return(byte[] buffer)
    {
        _lent -= buffer.Length;
        if (!TryKeep(buffer))
        {
            _dropped += buffer.Length;
        }
    }

    /// <summary>Whether more may be received of bodies that wait for their handlers, of whatever length; remembers where not.</summary>
    public bool TryAdmit()
    {
        bool isFull = Lent >= _limitOfLong;
        _wasFull |= isFull;
        return !isFull;
    }

    /// <summary>Forgets that something was not admitted.</summary>
    public void ForgetShortage() => _wasFull = false;

    /// <summary>Whether it is what waits to be sent that leaves too little, and not what others have: half of the limit at the most.</summary>
    /// <param name="unsent">How many bytes wait.</param>
    public bool IsTooMuch(long unsent) => unsent > limit / 2 || Lent - unsent < (_wasFull ? _limitOfLong : limit);

    private byte[] Find(int length)
    {
        if (StackOf(length) is not { } stack)
        {
            return _keptLarge.Take(length) ?? GC.AllocateUninitializedArray<byte>(length);
        }

        if (stack.Count == 0)
        {
            return GC.AllocateUninitializedArray<byte>(length);
        }

        _keptSize -= length;
        return stack.Pop();
    }

    private bool TryKeep(byte[] buffer)
    {
        if (StackOf(buffer.Length) is not { } stack)
        {
            return _keptLarge.TryKeep(buffer);
        }

        bool keeps = _keptSize + buffer.Length <= KeptAtMost;
        if (keeps)
        {
            _keptSize += buffer.Length;
            stack.Push(buffer);
        }

        return keeps;
    }

    /// <summary>Powers of two for small buffers; for large ones, where waste would hurt, eighths of them: few lengths, so that one that
    /// came back fits the next who wants about as much.</summary>
    private static int RoundUp(int size)
    {
        if (size <= 1 << LargestSmallLog2)
        {
            return (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(size, 1 << SmallestLog2));
        }

        long step = 1L << (BitOperations.Log2((uint)size - 1) - 3);
        return (int)Math.Max(size, Math.Min((size + step - 1) & -step, Array.MaxLength));
    }

    /// <summary>Where the buffers of a length are kept; null when it is a large one.</summary>
    private Stack<byte[]>? StackOf(int length)
    {
        int index = BitOperations.Log2((uint)length) - SmallestLog2;
        return index < _kept.Length && BitOperations.IsPow2(length) ? _kept[index] : null;
    }

    private static Stack<byte[]>[] CreateStacks()
    {
        var stacks = new Stack<byte[]>[LargestSmallLog2 - SmallestLog2 + 1];
        for (int i = 0; i < stacks.Length; i++)
        {
            stacks[i] = new Stack<byte[]>();
        }

        return stacks;
    }
}
