namespace MicroRoute;

/// <summary>The requests of a worker whose handlers have finished meanwhile. Any thread puts them in; the worker takes them out.</summary>
internal sealed class CompletionQueue
{
    private readonly Lock _gate = new();
    private SuspendedRequest? _newest;
    private Action? _wake;

    /// <summary>Says how the worker is woken.</summary>
    public void Open(Action wake) => _wake = wake;

    /// <summary>Wakes nobody any more: the worker ends.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _wake = null;
        }
    }

    public void Post(SuspendedRequest request)
    {
        SuspendedRequest? newest;
        do
        {
            newest = Volatile.Read(ref _newest);
            request.Next = newest;
        }
        while (Interlocked.CompareExchange(ref _newest, request, newest) != newest);

        // Whoever comes later is taken together with the first.
        if (newest is null)
        {
            lock (_gate)
            {
                _wake?.Invoke();
            }
        }
    }

    /// <summary>Takes all of them, linked by <see cref="SuspendedRequest.Next"/>, the oldest first.</summary>
    public SuspendedRequest? TakeAll()
    {
        SuspendedRequest? rest = Volatile.Read(ref _newest) is null ? null : Interlocked.Exchange(ref _newest, null);
        SuspendedRequest? oldest = null;
        while (rest is not null)
        {
            SuspendedRequest? next = rest.Next;
            rest.Next = oldest;
            oldest = rest;
            rest = next;
        }

        return oldest;
    }
}
