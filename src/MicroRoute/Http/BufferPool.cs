using System.Numerics;

namespace MicroRoute;

/// <summary>The memory that a worker's connections own. It counts what is lent, keeps a little of what comes back, and leaves the rest
/// to the garbage collector, so that memory shrinks again after a burst.</summary>
internal sealed class BufferPool(long limit)
{
    private const int SmallestLog2 = 9;
    private const int LargestKeptLog2 = 20;
    private const int KeptAtMost = 4 * 1024 * 1024;

    private readonly Stack<byte[]>[] _kept = CreateStacks();
    private long _keptSize;

    /// <summary>How many bytes are lent.</summary>
    public long Lent { get; private set; }

    /// <summary>Whether more is lent than the connections may own.</summary>
    public bool IsOverdrawn => Lent > limit;

    /// <summary>How many bytes were left to the garbage collector so far.</summary>
    public long Dropped { get; private set; }

    /// <summary>Lends a buffer, unless the connections would own too much.</summary>
    /// <param name="size">The least length.</param>
    public byte[]? TryRent(int size) => Lent + RoundUp(size) > limit ? null : Rent(size);

    /// <summary>Lends a buffer, whatever is lent already: for an answer, which has to go somewhere.</summary>
    /// <param name="size">The least length.</param>
    public byte[] Rent(int size)
    {
        int length = RoundUp(size);
        Lent += length;
        if (StackOf(length) is { Count: > 0 } stack)
        {
            _keptSize -= length;
            return stack.Pop();
        }

        return GC.AllocateUninitializedArray<byte>(length);
    }

    public void Return(byte[] buffer)
    {
        Lent -= buffer.Length;
        if (_keptSize + buffer.Length <= KeptAtMost && StackOf(buffer.Length) is { } stack)
        {
            _keptSize += buffer.Length;
            stack.Push(buffer);
        }
        else
        {
            Dropped += buffer.Length;
        }
    }

    /// <summary>Powers of two up to the largest that is kept; beyond, where waste would hurt, whole kibibytes.</summary>
    private static int RoundUp(int size)
        => size <= 1 << LargestKeptLog2
            ? (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(size, 1 << SmallestLog2))
            : checked(size + 1023) & ~1023;

    private Stack<byte[]>? StackOf(int length)
    {
        int index = BitOperations.Log2((uint)length) - SmallestLog2;
        return index < _kept.Length && BitOperations.IsPow2(length) ? _kept[index] : null;
    }

    private static Stack<byte[]>[] CreateStacks()
    {
        var stacks = new Stack<byte[]>[LargestKeptLog2 - SmallestLog2 + 1];
        for (int i = 0; i < stacks.Length; i++)
        {
            stacks[i] = new Stack<byte[]>();
        }

        return stacks;
    }
}
