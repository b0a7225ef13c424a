using System.Buffers;
using System.IO.Pipelines;

namespace MicroRoute;

/// <summary>The memory of a worker's streamed bodies, in blocks: one thread fills a block, and another gives it back. It counts what is
/// lent, and keeps some of what comes back; of blocks that are longer than usual nothing.</summary>
internal sealed class BodyMemory : MemoryPool<byte>
{
    /// <summary>The length of a block for much.</summary>
    public const int LongLength = 32 * 1024;

    private const int IncomingPauseAt = 128 * 1024;
    private const int OutgoingPauseAt = 64 * 1024;

    // A body of events has one of these for as long as it lasts.
    private const int ShortLength = 4 * 1024;
    private const int KeptAtMost = 16 * 1024 * 1024;

    private readonly PipeOptions _incoming;
    private readonly PipeOptions _outgoing;
    private readonly Lock _gate = new();
    private MemoryBlock? _short;
    private MemoryBlock? _long;
    private int _kept;
    private long _lent;
    private long _dropped;

    public BodyMemory()
    {
        // The worker moves the bytes, and must not run what waits for them, or for room.
        _incoming = new(
            this, readerScheduler: PipeScheduler.ThreadPool, writerScheduler: PipeScheduler.Inline,
            pauseWriterThreshold: IncomingPauseAt, resumeWriterThreshold: IncomingPauseAt / 2, useSynchronizationContext: false);
        _outgoing = new(
            this, readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.ThreadPool,
            pauseWriterThreshold: OutgoingPauseAt, resumeWriterThreshold: OutgoingPauseAt / 2, useSynchronizationContext: false);
    }

    /// <summary>How many bytes are lent.</summary>
    public long Lent => Volatile.Read(ref _lent);

    /// <summary>How many bytes were left to the garbage collector so far.</summary>
    public long Dropped => Volatile.Read(ref _dropped);

    public override int MaxBufferSize => Array.MaxLength;

    /// <summary>A pipe from the worker to a handler.</summary>
    public Pipe CreateIncoming() => new(_incoming);

    /// <summary>A pipe from a handler to the worker.</summary>
    public Pipe CreateOutgoing() => new(_outgoing);

    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        int length = minBufferSize <= ShortLength ? ShortLength : Math.Max(minBufferSize, LongLength);
        return Take(length) ?? new MemoryBlock(this, length);
    }

    /// <summary>Takes a block back.</summary>
    public void Return(MemoryBlock block)
    {
        lock (_gate)
        {
            _lent -= block.Length;
            if (block.Length > LongLength || _kept + block.Length > KeptAtMost)
            {
                _dropped += block.Length;
                return;
            }

            _kept += block.Length;
            ref MemoryBlock? top = ref TopOf(block.Length);
            block.Next = top;
            top = block;
        }
    }

    protected override void Dispose(bool disposing)
    {
    }

    private MemoryBlock? Take(int length)
    {
        lock (_gate)
        {
            _lent += length;
            ref MemoryBlock? top = ref TopOf(length);
            if (length > LongLength || top is not { } block)
            {
                return null;
            }

            _kept -= length;
            top = block.Next;
            block.Next = null;
            return block;
        }
    }

    private ref MemoryBlock? TopOf(int length) => ref length == LongLength ? ref _long : ref _short;
}
