namespace MicroRoute;

/// <summary>What other threads tell a worker: mostly that a request's handler has finished. Any thread puts them in; the worker takes them out.</summary>
internal sealed class CompletionQueue
{
    private readonly Lock _gate = new();
    private WorkerNotice? _newest;
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

    public void Post(WorkerNotice notice)
    {
        WorkerNotice? newest;
        do
        {
            newest = Volatile.Read(ref _newest);
            notice.Next = newest;
        }
        while (Interlocked.CompareExchange(ref _newest, notice, newest) != newest);

        // Whoever comes later is taken together with the first.
        if (newest is null)
        {
            lock (_gate)
            {
                _wake?.Invoke();
            }
        }
    }

    /// <summary>Takes all of them, linked by <see cref="WorkerNotice.Next"/>, the oldest first.</summary>
    public WorkerNotice? TakeAll()
    {
        WorkerNotice? rest = Volatile.Read(ref _newest) is null ? null : Interlocked.Exchange(ref _newest, null);
        WorkerNotice? oldest = null;
        while (rest is not null)
        {
            WorkerNotice? next = rest.Next;
            rest.Next = oldest;
            oldest = rest;
            rest = next;
        }

        return oldest;
    }
}
