namespace MicroRoute;

/// <summary>Ends what is sent without end when the server stops, so that nobody has to wait for it.</summary>
internal sealed class ExchangeEnd : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HttpExchange _exchange;
    private readonly CancellationTokenSource _source;
    private bool _isDisposed;

    public ExchangeEnd(HttpExchange exchange)
    {
        _exchange = exchange;
        _source = CancellationTokenSource.CreateLinkedTokenSource(exchange.RequestAborted);
        exchange.End = this;
    }

    /// <summary>Cancelled when nobody waits for the response any more, and when the server stops.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether it was the server.</summary>
    public bool IsStopping => _source.IsCancellationRequested && !_exchange.RequestAborted.IsCancellationRequested;

    /// <summary>The server stops. On any thread; what the handler does about it happens on another.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _ = _source.CancelAsync();
            }
        }
    }

    public void Dispose()
    {
        _exchange.End = null;
        lock (_gate)
        {
            _isDisposed = true;
            _source.Dispose();
        }
    }
}
