namespace MicroRoute.Tests.Support;

/// <summary>An engine that is fed and emptied as a worker does it, without a socket. One connection after another uses it.</summary>
internal sealed class EngineDriver<TRouter>
    where TRouter : struct, IRouter
{
    private const byte Stale = (byte)'~';
    private readonly HttpEngine<TRouter> _engine;

    public EngineDriver(Action<ServerOptions>? configure = null, int ownCapacity = 64 * 1024, CancellationToken aborted = default)
    {
        var options = new ServerOptions(_ => null) { Log = Log.Add };
        configure?.Invoke(options);
        _engine = new HttpEngine<TRouter>(options, new OutputBuffer(ownCapacity, Pool), aborted);
    }

    public BufferPool Pool { get; } = new(1024 * 1024 * 1024);

    public List<ServerEvent> Log { get; } = [];

    public bool IsStopping { set => _engine.IsStopping = value; }

    /// <summary>A whole connection.</summary>
    /// <param name="bytes">What the client sends.</param>
    /// <param name="cuts">Where a piece ends and the next one begins.</param>
    public Exchange Run(ReadOnlySpan<byte> bytes, params ReadOnlySpan<int> cuts)
    {
        RequestProgress progress = default;
        var received = new List<byte>();
        byte[] waiting = [];
        int start = 0;
        for (int i = 0; i <= cuts.Length; i++)
        {
            int end = i < cuts.Length ? cuts[i] : bytes.Length;
            EngineStatus status = Process(ref progress, bytes[start..end], ref waiting, received);
            start = end;
            if (status != EngineStatus.ReadMore)
            {
                return new Exchange(status, [.. received], progress.Phase, waiting.Length);
            }
        }

        return new Exchange(EngineStatus.ReadMore, [.. received], progress.Phase, waiting.Length);
    }

    /// <summary>Refuses a request for a reason that its bytes do not show.</summary>
    public Exchange Reject(RejectionReason reason)
    {
        EngineStatus status = _engine.Reject(reason);
        var received = new List<byte>();
        Send(received);
        return new Exchange(status, [.. received], RequestPhase.Idle, 0);
    }

    private EngineStatus Process(ref RequestProgress progress, ReadOnlySpan<byte> piece, ref byte[] waiting, List<byte> received)
    {
        // A worker's buffer goes on behind what was received, with whatever was there before.
        byte[] buffer = [.. waiting, .. piece, Stale, Stale, Stale];
        Span<byte> unread = buffer.AsSpan(0, buffer.Length - 3);
        EngineStatus status;
        do
        {
            status = _engine.Process(ref progress, unread, out int start, out int end);
            unread = unread[start..end];
            Assert.True(status != EngineStatus.SendFirst || _engine.Output.Length > 0, "There is nothing to send first.");
            Send(received);
        }
        while (status == EngineStatus.SendFirst);
        Assert.All(buffer[^3..], stale => Assert.Equal(Stale, stale));
        if (status == EngineStatus.ReadMore)
        {
            // A worker whose answers had to wait shows what is left once more. That changes nothing.
            Assert.Equal(status, _engine.Process(ref progress, unread, out int start, out int end));
            Assert.Equal((0, unread.Length, 0), (start, end, _engine.Output.Length));
        }

        waiting = unread.ToArray();
        return status;
    }

    private void Send(List<byte> received)
    {
        received.AddRange(_engine.Output.Written);
        _engine.Output.Clear();
        Assert.Equal(0, Pool.Lent);
    }
}
