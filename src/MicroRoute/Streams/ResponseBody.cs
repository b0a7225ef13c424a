using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;
using System.Runtime.ExceptionServices;

namespace MicroRoute;

/// <summary>A response's body between its handler, which writes on any thread, and the worker, which sends.</summary>
/// <param name="memory">Where it is until it is sent.</param>
/// <param name="flushed">Says to the worker that there is something to send.</param>
internal sealed class ResponseBody(BodyMemory memory, Action flushed) : PipeWriter
{
    // With what frames it, it fits a worker's own buffer.
    private const int LargestPiece = (64 * 1024) - 64;

    private readonly Pipe _pipe = memory.CreateOutgoing();
    private volatile bool _hasStarted;
    private BodyFraming _framing;
    private long _left;
    private bool _isReading;
    private long _buffered;
    private bool _isRefused;
    private volatile ExceptionDispatchInfo? _fault;

    /// <summary>Whether the handler has flushed.</summary>
    public bool HasStarted => _hasStarted;

    /// <summary>Whether the head has been sent, and so this follows.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether the handler has finished.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Whether the handler has written what is not sent, since the response has no body.</summary>
    public bool IsUnwanted { get; private set; }

    /// <summary>How many bytes the handler has written that are not taken.</summary>
    public long Buffered => Volatile.Read(ref _buffered);

    /// <summary>Whether the connection stays open afterwards.</summary>
    public bool KeepsAlive { get; set; }

    private PipeReader Reader => _pipe.Reader;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _pipe.Writer.UnflushedBytes;

    public override void Advance(int bytes)
    {
        _pipe.Writer.Advance(bytes);
        Interlocked.Add(ref _buffered, bytes);
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => _pipe.Writer.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _pipe.Writer.GetSpan(sizeHint);

    public override void CancelPendingFlush() => _pipe.Writer.CancelPendingFlush();

    public override void Complete(Exception? exception = null)
    {
        _fault = exception is null ? null : ExceptionDispatchInfo.Capture(exception);
        _pipe.Writer.Complete();
        _hasStarted = true;
        flushed();
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        _hasStarted = true;
        ValueTask<FlushResult> flush = _pipe.Writer.FlushAsync(cancellationToken);
        flushed();
        return flush;
    }

    /// <summary>Writes and flushes piece by piece, so that no more is held than of small ones.</summary>
    public override async ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        FlushResult flushed;
        do
        {
            int count = Math.Min(source.Length, BodyMemory.LongLength);
            source.Span[..count].CopyTo(GetSpan(count));
            Advance(count);
            source = source[count..];
            flushed = await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        while (!source.IsEmpty && !flushed.IsCompleted && !flushed.IsCanceled);
        return flushed;
    }

    /// <summary>Takes note of the head, which is sent.</summary>
    /// <param name="framing">What it says of the body.</param>
    /// <param name="length">How long it says the body is.</param>
    /// <param name="keepsAlive">Whether the connection stays open afterwards.</param>
    public void Begin(BodyFraming framing, long? length, bool keepsAlive)
    {
        IsBegun = true;
        KeepsAlive = keepsAlive;
        _framing = framing;
        _left = length.GetValueOrDefault();
    }

    /// <summary>Takes note that the handler has finished.</summary>
    public void End()
    {
        _pipe.Writer.Complete();
        IsEnded = true;
    }

    /// <summary>Looks for what the handler has flushed; <see cref="Take"/> is to follow.</summary>
    /// <returns>Whether there is something.</returns>
    /// <remarks>It throws what the handler has completed its writer with.</remarks>
    public bool TryRead(out ReadResult read)
    {
        if (_isRefused)
        {
            read = default;
            return false;
        }

        _fault?.Throw();
        return _isReading = Reader.TryRead(out read);
    }

    /// <summary>Writes a piece of what was read as it is sent, and makes room for as much.</summary>
    /// <returns>Whether there is more at once.</returns>
    /// <exception cref="InvalidOperationException">The handler has written more than it said.</exception>
    public bool Take(ReadResult read, OutputBuffer output)
    {
        if (_framing == BodyFraming.None)
        {
            IsUnwanted |= !read.Buffer.IsEmpty;
            AdvanceTo(read.Buffer.End);
            Refuse();
            return false;
        }

        long length = Math.Min(read.Buffer.Length, LargestPiece);
        ReadOnlySequence<byte> piece = read.Buffer.Slice(0, length);
        Write(piece, output);
        AdvanceTo(piece.End);
        Interlocked.Add(ref _buffered, -length);
        return length > 0;
    }

    /// <summary>Takes no more. Whoever looks at what flushing gives learns of it.</summary>
    public void Refuse()
    {
        if (!_isRefused)
        {
            _isRefused = true;

            // Else it would be kept until the handler has finished.
            if (!_isReading && Reader.TryRead(out ReadResult read))
            {
                AdvanceTo(read.Buffer.End);
            }

            Reader.Complete();
        }
    }

    /// <summary>Writes what follows the last piece.</summary>
    /// <exception cref="InvalidOperationException">The handler has written less than it said.</exception>
    public void WriteEnd(ResponseFields? trailers, OutputBuffer output)
    {
        if (_framing == BodyFraming.Length && _left > 0)
        {
            throw new InvalidOperationException("The body is shorter than its ContentLength.");
        }

        if (_framing == BodyFraming.Chunked)
        {
            output.Append("0\r\n"u8);
            output.Append(trailers is null ? default : trailers.Written);
            output.Append("\r\n"u8);
        }
    }

    private void AdvanceTo(SequencePosition position)
    {
        _isReading = false;
        Reader.AdvanceTo(position);
    }

    private void Write(ReadOnlySequence<byte> piece, OutputBuffer output)
    {
        if (piece.IsEmpty)
        {
            return;
        }

        if (_framing == BodyFraming.Length && (_left -= piece.Length) < 0)
        {
            throw new InvalidOperationException("The body is longer than its ContentLength.");
        }

        if (_framing == BodyFraming.Chunked)
        {
            Span<byte> size = output.GetRoom(2 * sizeof(long));
            Utf8Formatter.TryFormat(piece.Length, size, out int digits, 'x');
            output.Advance(digits);
            output.Append("\r\n"u8);
        }

        foreach (ReadOnlyMemory<byte> segment in piece)
        {
            output.Append(segment.Span);
        }

        if (_framing == BodyFraming.Chunked)
        {
            output.Append("\r\n"u8);
        }
    }
}
