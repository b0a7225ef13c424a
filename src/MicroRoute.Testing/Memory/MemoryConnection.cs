using System.Net.Sockets;

namespace MicroRoute.Testing;

/// <summary>Both ends of a connection. It behaves as TCP does on Linux: each side ends its direction by itself, who closes with bytes
/// unread resets, and what has arrived can be read before a reset is seen.</summary>
/// <remarks>The server's end is called by its worker through the network, which holds the lock; the client's end by any thread.</remarks>
internal sealed class MemoryConnection(MemoryNetwork network)
{
    private readonly MemoryPipe _requests = new();
    private readonly MemoryPipe _responses = new();
    private TaskCompletionSource? _changed;
    private int _pendingReads;
    private bool _isClosedByClient;
    private bool _isClosedByServer;

    /// <summary>The slot by which the worker knows it; -1 before it is accepted.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>What the worker waits for.</summary>
    public Interest Interest { get; set; } = Interest.Read;

    /// <summary>Whether it stands in the line of those to be looked at by the next wait.</summary>
    public bool IsInLine { get; set; }

    /// <summary>Whether there is what the worker waits for. A reset is reported whatever that is.</summary>
    public bool IsReady => Slot >= 0 && !_isClosedByServer && (IsReset || Interest switch
    {
        Interest.Read => _requests.Count > 0 || _requests.IsEnded,
        Interest.Write => _responses.Room > 0 || _isClosedByClient,
        _ => false,
    });

    /// <summary>Whether it was reset, by whomever.</summary>
    public bool IsReset { get; private set; }

    public IoStatus Receive(Span<byte> buffer, out int count)
    {
        count = 0;
        if (IsReset)
        {
            return IoStatus.Failed;
        }

        if (_requests.Count == 0)
        {
            return _requests.IsEnded ? IoStatus.Done : IoStatus.Blocked;
        }

        count = _requests.Read(buffer);
        TellClient();
        return IoStatus.Done;
    }

    public IoStatus Send(ReadOnlySpan<byte> data, out int count)
    {
        count = 0;
        IsReset |= _isClosedByClient;
        if (IsReset)
        {
            return IoStatus.Failed;
        }

        count = _responses.Write(data);
        TellClient();
        return count > 0 ? IoStatus.Done : IoStatus.Blocked;
    }

    public void ShutdownSend()
    {
        _responses.End();
        TellClient();
    }

    public void CloseByServer(bool abort)
    {
        IsReset |= abort || _requests.Count > 0;
        _isClosedByServer = true;
        ShutdownSend();
    }

    /// <summary>Reads for the client what is there, or waits until there is something.</summary>
    /// <param name="buffer">Where to put it; with an empty one it only waits.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>How much was read; 0 when the server sends no more.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (network.Gate)
            {
                ThrowIfClosed();
                if (_responses.Count > 0)
                {
                    int count = _responses.Read(buffer.Span);
                    network.Notice(this);
                    return count;
                }

                ThrowIfReset();
                if (_responses.IsEnded)
                {
                    return 0;
                }

                changed = NextChange();
                _pendingReads++;
            }

            try
            {
                await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                lock (network.Gate)
                {
                    _pendingReads--;
                }
            }
        }
    }

    /// <summary>Writes for the client, and waits until all of it is under way.</summary>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        while (!data.IsEmpty)
        {
            Task changed;
            lock (network.Gate)
            {
                ThrowIfClosed();
                ThrowIfReset();
                if (_requests.IsEnded)
                {
                    throw new InvalidOperationException("The writes of this connection are completed.");
                }

                if (_isClosedByServer)
                {
                    // They go out, and a reset comes back.
                    IsReset = true;
                    return;
                }

                data = data[_requests.Write(data.Span)..];
                network.Notice(this);
                if (data.IsEmpty)
                {
                    return;
                }

                changed = NextChange();
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void CompleteWrites()
    {
        lock (network.Gate)
        {
            ThrowIfClosed();
            _requests.End();
            network.Notice(this);
        }
    }

    /// <summary>Closes the client's end.</summary>
    /// <param name="abort">Whether to reset the connection, as happens anyway when a read is under way or bytes are unread.</param>
    public void CloseByClient(bool abort)
    {
        lock (network.Gate)
        {
            if (!_isClosedByClient)
            {
                _isClosedByClient = true;
                IsReset |= abort || _pendingReads > 0 || _responses.Count > 0;
                _requests.End();
                TellClient();
                network.Notice(this);
            }
        }
    }

    private Task NextChange() => (_changed ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    private void TellClient()
    {
        _changed?.SetResult();
        _changed = null;
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_isClosedByClient, typeof(ClientStream));

    private void ThrowIfReset()
    {
        if (IsReset)
        {
            var reset = new SocketException((int)SocketError.ConnectionReset);
            throw new IOException(reset.Message, reset);
        }
    }
}
