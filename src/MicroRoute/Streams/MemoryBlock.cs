using System.Buffers;

namespace MicroRoute;

/// <summary>A part of a body's memory, used again for others.</summary>
/// <param name="owner">Who lends it.</param>
/// <param name="length">Its length in bytes.</param>
internal sealed class MemoryBlock(BodyMemory owner, int length) : IMemoryOwner<byte>
{
    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(length);

    /// <summary>The block below it, while it is kept for others.</summary>
    public MemoryBlock? Next { get; set; }

    public int Length => _bytes.Length;

    public Memory<byte> Memory => _bytes;

    public void Dispose() => owner.Return(this);
}
