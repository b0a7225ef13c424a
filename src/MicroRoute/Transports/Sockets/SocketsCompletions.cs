namespace MicroRoute;

/// <summary>The completed operations of one worker. Any thread adds to them; the worker waits for them and takes all at once.</summary>
internal sealed class SocketsCompletions
{
    private readonly object _gate = new();

    // A stack: the newest first. An operation is in it once at the most, since it is started again only after it was taken.
    private SocketsOperation? _newest;
    private bool _woken;
    private bool _sleeps;

    public void Add(SocketsOperation operation)
    {
        SocketsOperation? before;
        do
        {
            before = Volatile.Read(ref _newest);
            operation.Next = before;
        }
        while (Interlocked.CompareExchange(ref _newest, operation, before) != before);
        Signal();
    }

    /// <summary>Ends a running or the next <see cref="Wait"/>.</summary>
    public void Wake()
    {
        if (!Interlocked.Exchange(ref _woken, true))
        {
            Signal();
        }
    }

    /// <summary>Waits until there is something to take, somebody calls <see cref="Wake"/>, or the time is up.</summary>
    public void Wait(int milliseconds)
    {
        // A full fence here and one in Add and Wake: either this thread sees what was added, or the other that this one sleeps.
        Interlocked.Exchange(ref _sleeps, true);
        if (Volatile.Read(ref _newest) is null && !Volatile.Read(ref _woken))
        {
            lock (_gate)
            {
                if (Volatile.Read(ref _sleeps))
                {
                    Monitor.Wait(_gate, milliseconds);
                }
            }
        }

        Volatile.Write(ref _sleeps, false);
    }

    /// <summary>Takes all completed operations, linked by <see cref="SocketsOperation.Next"/>, in the order in which they completed.</summary>
    /// <param name="woken">Whether <see cref="Wake"/> was called since the last time.</param>
    public SocketsOperation? TakeAll(out bool woken)
    {
        woken = Volatile.Read(ref _woken) && Interlocked.Exchange(ref _woken, false);
        SocketsOperation? first = null;
        SocketsOperation? rest = Volatile.Read(ref _newest) is null ? null : Interlocked.Exchange(ref _newest, null);
        while (rest is not null)
        {
            SocketsOperation? before = rest.Next;
            rest.Next = first;
            first = rest;
            rest = before;
        }

        return first;
    }

    private void Signal()
    {
        if (Volatile.Read(ref _sleeps) && Interlocked.Exchange(ref _sleeps, false))
        {
            lock (_gate)
            {
                Monitor.Pulse(_gate);
            }
        }
    }
}
