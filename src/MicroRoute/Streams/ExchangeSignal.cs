namespace MicroRoute;

/// <summary>Says that an exchange's handler has read or flushed something. However often it is said, the worker is told once.</summary>
/// <param name="queue">Where the worker is told.</param>
internal sealed class ExchangeSignal(CompletionQueue queue) : WorkerNotice
{
    private int _isPosted;

    /// <summary>The request that waits for the handler; <see langword="null"/> before there is one, and afterwards.</summary>
    public SuspendedRequest? Request { get; set; }

    /// <summary>Says it, on any thread.</summary>
    public void Post()
    {
        if (Interlocked.Exchange(ref _isPosted, 1) == 0)
        {
            queue.Post(this);
        }
    }

    /// <inheritdoc/>
    public override SuspendedRequest? Arrive()
    {
        // What is done from here on is told again.
        Interlocked.Exchange(ref _isPosted, 0);
        return Request;
    }
}
