using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Engine;

/// <summary>An engine that is fed and emptied as a worker does it, one connection after another.</summary>
internal sealed class EngineFeed
{
    /// <summary>What is left then arrives at once: an incomplete head is read from its begin each time.</summary>
    private const int MaxPieces = 16;

    private readonly HttpEngine<EchoRouter> _engine;
    private readonly BufferPool _pool = new(1024 * 1024 * 1024);
    private readonly ServerLimits _limits;
    private readonly ByteLog _received = new();
    private readonly ByteLog _seen = new();
    private byte[] _unread = new byte[4096];
    private int _unreadLength;
    private EngineStatus _status;
    private RequestProgress _progress;
    private string? _failure;

    /// <param name="preset">Which limits it has.</param>
    /// <param name="maxUnsent">How much may wait to be sent before no further request is looked at.</param>
    public EngineFeed(int preset, int maxUnsent)
    {
        var options = new ServerOptions(_ => null) { Log = Fail };
        _limits = options.Limits;
        LimitPresets.Apply(_limits, preset);
        _limits.MaxUnsentResponseSize = maxUnsent;

        // Answers that do not fit go to the pool's buffers.
        _engine = new HttpEngine<EchoRouter>(options, new OutputBuffer(512, _pool), CancellationToken.None);
    }

    public bool IsStopping { set => _engine.IsStopping = value; }

    /// <summary>Nothing more is read from the connection.</summary>
    public bool IsEnded => _status != EngineStatus.ReadMore;

    public RequestPhase Phase => _progress.Phase;

    /// <summary>The part of a request that waits for the rest of it.</summary>
    public ReadOnlySpan<byte> Waiting => _unread.AsSpan(0, _unreadLength);

    /// <summary>All that the client got.</summary>
    public ReadOnlySpan<byte> Received => _received.Bytes;

    /// <summary>All that the handler got.</summary>
    public ReadOnlySpan<byte> Seen => _seen.Bytes;

    /// <summary>Serves a connection.</summary>
    /// <param name="wire">What its client sends.</param>
    /// <param name="firstPiece">How much of it arrives first.</param>
    /// <param name="stride">How much arrives at most each time after that.</param>
    public void Run(ReadOnlySpan<byte> wire, int firstPiece, int stride)
    {
        EchoRouter.Enter(_limits, _seen);
        _received.Clear();
        _seen.Clear();
        _progress = default;
        _unreadLength = 0;
        _failure = null;
        int count = firstPiece;
        int pieces = 0;
        do
        {
            Append(wire[..count]);
            wire = wire[count..];
            Process();
            count = ++pieces < MaxPieces - 1 ? Math.Min(stride, wire.Length) : wire.Length;
        }
        while (!IsEnded && count > 0);
    }

    private void Append(ReadOnlySpan<byte> piece)
    {
        if (_unread.Length - _unreadLength < piece.Length)
        {
            Array.Resize(ref _unread, 2 * (_unreadLength + piece.Length));
        }

        piece.CopyTo(_unread.AsSpan(_unreadLength));
        _unreadLength += piece.Length;
    }

    private void Process()
    {
        Span<byte> unread = _unread.AsSpan(0, _unreadLength);
        do
        {
            _status = ProcessOnce(ref unread);
            Require(_status != EngineStatus.SendFirst || _engine.Output.Length > 0, "There is nothing to send first.");
            Send();
        }
        while (_status == EngineStatus.SendFirst);

        if (_status == EngineStatus.ReadMore)
        {
            CheckIdle(unread);
        }

        unread.CopyTo(_unread);
        _unreadLength = unread.Length;
    }

    private EngineStatus ProcessOnce(ref Span<byte> unread)
    {
        EngineStatus status = _engine.Process(ref _progress, unread, out int start, out int end);
        Require(_failure is null, _failure ?? "");
        Require(start >= 0 && start <= end && end <= unread.Length, "What is left is no part of what was there.");
        unread = unread[start..end];
        return status;
    }

    /// <summary>What an engine wants to read more for is not complete, and no larger than the limits allow.</summary>
    private void CheckIdle(Span<byte> unread)
    {
        RequestProgress before = _progress;
        int length = unread.Length;
        Require(ProcessOnce(ref unread) == EngineStatus.ReadMore, "The same bytes, shown again, are something else.");
        Require(unread.Length == length && _engine.Output.Length == 0, "A complete request was left.");
        Require(_progress.Phase == before.Phase && _progress.MessageLength == before.MessageLength, "The same bytes are progress twice.");
        Require(length > 0 || Phase == RequestPhase.Idle || _progress.EmptyLines > 0, "A request of nothing is waited for.");
        Require(length <= BoundOf(_limits), "More is kept than the limits allow.");
    }

    /// <summary>A head, a body and a line or section that is still incomplete.</summary>
    private static long BoundOf(ServerLimits limits)
        => (long)limits.MaxRequestLineSize + (2 * limits.MaxRequestHeadersSize) + limits.MaxRequestBodySize + limits.MaxChunkLineSize + 16;

    private void Send()
    {
        _received.Append(_engine.Output.Written);
        _engine.Output.Clear();
        Require(_pool.Lent == 0, "A buffer was not given back.");
    }

    private void Fail(ServerEvent occurred) => _failure = occurred.Message + " " + occurred.Exception;
}
