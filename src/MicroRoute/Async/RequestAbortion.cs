namespace MicroRoute;

/// <summary>What cancels the token of one request's handler. Used again for others as long as it has not cancelled anything.</summary>
internal sealed class RequestAbortion : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private bool _isAborted;

    /// <summary>The next one among those that are spare.</summary>
    public RequestAbortion? Next { get; set; }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time was up, rather than the client gone or the server stopped.</summary>
    public bool IsTimedOut => _source.IsCancellationRequested && !_isAborted;

    /// <summary>Cancels the token when the time is up.</summary>
    /// <param name="milliseconds">The time.</param>
    public void CancelAfter(int milliseconds) => _source.CancelAfter(milliseconds);

    /// <summary>Nobody waits for the answer any more. What the handler does about it happens on another thread.</summary>
    public void Abort()
    {
        _isAborted = true;
        _ = _source.CancelAsync();
    }

    /// <returns>Whether it can be used for another request.</returns>
    public bool TryReset() => !_isAborted && _source.TryReset();

    /// <summary>Stops its clock, if it has one. One that was aborted may be at its handler's callbacks still, and needs none.</summary>
    public void Dispose()
    {
        if (!_isAborted)
        {
            _source.Dispose();
        }
    }
}
