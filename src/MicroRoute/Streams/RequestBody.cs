using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace MicroRoute;

/// <summary>A request's body between the worker, which receives it, and its handler, which reads on any thread.</summary>
/// <param name="head">The request's head.</param>
/// <param name="limits">The server's limits.</param>
/// <param name="maxLength">The most that may come.</param>
/// <param name="memory">Where it is until it is read.</param>
/// <param name="continued">Says to the worker that there is room again.</param>
internal sealed class RequestBody(RequestHead head, ServerLimits limits, long maxLength, BodyMemory memory, Action continued) : PipeReader
{
    private readonly Pipe _pipe = memory.CreateIncoming();
    private ChunkedDecoder _chunks;
    private long _left = head.IsChunked ? maxLength : head.ContentLength;
    private ConfiguredValueTaskAwaitable<FlushResult>.ConfiguredValueTaskAwaiter _flush;
    private bool _isPaused;
    private bool _isEnded;

    /// <summary>Whether all of it has been received, and the next request can be.</summary>
    public bool IsReceived { get; private set; }

    /// <summary>Whether more is to be received now.</summary>
    public bool IsWanted => !_isPaused && !_isEnded;

    private PipeReader Reader => _pipe.Reader;

    public override void AdvanceTo(SequencePosition consumed) => Reader.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => Reader.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => Reader.CancelPendingRead();

    /// <summary>The handler reads no more. Why is its own affair: the worker would be thrown the exception.</summary>
    public override void Complete(Exception? exception = null) => Reader.Complete();

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => Reader.ReadAsync(cancellationToken);

    public override bool TryRead(out ReadResult result) => Reader.TryRead(out result);

    /// <summary>Takes what was received before there was a handler.</summary>
    /// <param name="received">It, decoded.</param>
    /// <param name="chunks">What has decoded it.</param>
    public void Begin(ReadOnlySpan<byte> received, in ChunkedDecoder chunks)
    {
        _chunks = chunks;
        _chunks.Restart();
        if (head.IsChunked && chunks.KnownLength > _left)
        {
            Fail(RejectionReason.BodyTooLarge);
            return;
        }

        Write(received);
    }

    /// <summary>Takes what is received.</summary>
    /// <param name="bytes">It, beginning with what was left the last time; a chunked body is decoded in it.</param>
    /// <returns>How much of it is used up; what is left belongs to the body's next bytes, or to the next request.</returns>
    public int Receive(Span<byte> bytes)
    {
        if (!head.IsChunked)
        {
            int count = (int)Math.Min(_left, bytes.Length);
            Write(bytes[..count]);
            return count;
        }

        ParseStatus status = _chunks.Decode(bytes, head, limits, _left, out RejectionReason reason);
        int used = _chunks.Position;
        Write(bytes[.._chunks.DecodedLength]);
        _chunks.Restart();
        if (status == ParseStatus.Rejected)
        {
            Fail(reason);
        }
        else if (status == ParseStatus.Complete)
        {
            End();
        }

        return used;
    }

    /// <summary>Says to the handler that the rest does not come. No other request can follow.</summary>
    /// <param name="reason">Why.</param>
    public void Fail(RejectionReason reason)
    {
        IsReceived = false;
        _isEnded = true;
        _pipe.Writer.Complete(new RequestBodyException(reason));
    }

    /// <summary>Goes on, if the handler has read enough for that.</summary>
    /// <returns>Whether more is to be received that was not before.</returns>
    public bool TryContinue()
    {
        if (!_isPaused || !_flush.IsCompleted)
        {
            return false;
        }

        _isPaused = false;
        Look(_flush.GetResult());
        return IsWanted;
    }

    /// <summary>Gives its memory back, once its handler has finished.</summary>
    public void Dispose()
    {
        _isEnded = true;
        _pipe.Writer.Complete();
        Reader.Complete();
    }

    protected override ValueTask<ReadResult> ReadAtLeastAsyncCore(int minimumSize, CancellationToken cancellationToken)
        => Reader.ReadAtLeastAsync(minimumSize, cancellationToken);

    private void Write(ReadOnlySpan<byte> decoded)
    {
        _left -= decoded.Length;
        while (!decoded.IsEmpty)
        {
            int count = Math.Min(decoded.Length, BodyMemory.LongLength);
            decoded[..count].CopyTo(_pipe.Writer.GetSpan(count));
            _pipe.Writer.Advance(count);
            decoded = decoded[count..];
        }

        if (_left == 0 && !head.IsChunked)
        {
            End();
            return;
        }

        Await(_pipe.Writer.FlushAsync());
    }

    private void Await(ValueTask<FlushResult> flush)
    {
        _flush = flush.ConfigureAwait(false).GetAwaiter();
        if (_flush.IsCompleted)
        {
            Look(_flush.GetResult());
        }
        else
        {
            _isPaused = true;
            _flush.UnsafeOnCompleted(continued);
        }
    }

    /// <summary>A handler that reads no more leaves the rest with its client.</summary>
    private void Look(FlushResult result) => _isEnded |= result.IsCompleted;

    private void End()
    {
        IsReceived = true;
        _isEnded = true;
        _pipe.Writer.Complete();
    }
}
