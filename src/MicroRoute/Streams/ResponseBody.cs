using System.IO.Pipelines;

namespace MicroRoute;

/// <summary>A response's body between its handler, which writes on any thread, and the worker, which sends.</summary>
/// <param name="flushed">Says to the worker that there is something to send.</param>
internal sealed class ResponseBody(Action flushed) : PipeWriter
{
    private const int PauseAt = 64 * 1024;

    // The worker moves the bytes, and must not run what waits for room.
    private static readonly PipeOptions s_options = new(
        readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.ThreadPool,
        pauseWriterThreshold: PauseAt, resumeWriterThreshold: PauseAt / 2, useSynchronizationContext: false);

    private readonly Pipe _pipe = new(s_options);
    private volatile bool _hasStarted;

    /// <summary>Whether the handler has flushed.</summary>
    public bool HasStarted => _hasStarted;

    /// <summary>Where the worker takes what is flushed.</summary>
    public PipeReader Reader => _pipe.Reader;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _pipe.Writer.UnflushedBytes;

    public override void Advance(int bytes) => _pipe.Writer.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => _pipe.Writer.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _pipe.Writer.GetSpan(sizeHint);

    public override void CancelPendingFlush() => _pipe.Writer.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => _pipe.Writer.Complete(exception);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        _hasStarted = true;
        ValueTask<FlushResult> flush = _pipe.Writer.FlushAsync(cancellationToken);
        flushed();
        return flush;
    }
}
