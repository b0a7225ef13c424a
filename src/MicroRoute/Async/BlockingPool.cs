namespace MicroRoute;

/// <summary>The threads on which handlers may block, and the calls that wait for one. A server's workers share it.</summary>
/// <remarks>One thread at a time is summoned for the calls that wait, and when it takes one it summons the next if there are more: so calls
/// that turn out to be short are made by few threads, and long ones by as many as there may be. A thread is begun where none is idle, and
/// ends when it has been idle for a while.</remarks>
/// <param name="maxThreads">How many threads there are at the most.</param>
/// <param name="maxQueueLength">How many calls wait at the most.</param>
/// <param name="idleTime">How long, in milliseconds, a thread waits for a next call before it ends.</param>
internal sealed class BlockingPool(int maxThreads, int maxQueueLength, int idleTime = BlockingPool.IdleTime)
{
    // As long as the runtime's own threads wait for work.
    private const int IdleTime = 20_000;

    private const int ReportInterval = 10_000;

    private readonly Lock _gate = new();
    private readonly Queue<SuspendedCall> _waiting = new();

    // The one that became idle last is last, and summoned first: the others may end.
    private readonly List<BlockingThread> _idle = [];
    private readonly int _most = maxThreads + maxQueueLength;
    private int _entered;
    private int _threads;
    private bool _isSummoned;
    private long _nextReport;

    /// <summary>How many threads there are.</summary>
    public int Threads
    {
        get
        {
            lock (_gate)
            {
                return _threads;
            }
        }
    }

    /// <summary>Takes a place for a call that is to be added.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _entered) <= _most)
        {
            return true;
        }

        Leave();
        return false;
    }

    /// <summary>Gives the place of a call back.</summary>
    public void Leave() => Interlocked.Decrement(ref _entered);

    /// <summary>Has a call made for which there is a place.</summary>
    public void Add(SuspendedCall call)
    {
        BlockingThread? summoned;
        lock (_gate)
        {
            _waiting.Enqueue(call);
            summoned = FindNext();
        }

        Summon(summoned);
    }

    /// <summary>Gives a thread its next call, or has it wait for one.</summary>
    /// <param name="thread">The calling thread.</param>
    /// <param name="isSummoned">Whether it was idle before, or has just begun.</param>
    /// <returns><see langword="null"/> when the thread is to end.</returns>
    public SuspendedCall? TakeNext(BlockingThread thread, bool isSummoned)
    {
        while (true)
        {
            SuspendedCall? call;
            BlockingThread? summoned;
            lock (_gate)
            {
                _isSummoned &= !isSummoned;
                if (!_waiting.TryDequeue(out call))
                {
                    _idle.Add(thread);
                }

                summoned = FindNext();
            }

            Summon(summoned);
            if (call is not null)
            {
                return call;
            }

            if (!thread.IsSummonedWithin(idleTime))
            {
                lock (_gate)
                {
                    if (_idle.Remove(thread))
                    {
                        _threads--;
                        return null;
                    }
                }

                // It was chosen just now, and is about to be summoned.
                thread.IsSummonedWithin(Timeout.Infinite);
            }

            isSummoned = true;
        }
    }

    /// <summary>Tells the log that a request was refused; once in a while, since there are many then.</summary>
    public void ReportFull(DispatchState state)
    {
        long now = Environment.TickCount64;
        long next = Volatile.Read(ref _nextReport);
        if (now >= next && Interlocked.CompareExchange(ref _nextReport, now + ReportInterval, next) == next)
        {
            state.Options.Report(new ServerEvent(
                ServerEventLevel.Warning,
                ServerEventId.BlockingPoolFull,
                "A request was refused: all threads for [Blocking] handlers are busy, and their queue is full.",
                state.Describe(state.Route)));
        }
    }

    /// <summary>Chooses who is to come for the calls that wait, unless somebody is on his way.</summary>
    private BlockingThread? FindNext()
    {
        if (_isSummoned || _waiting.Count == 0 || (_idle.Count == 0 && _threads == maxThreads))
        {
            return null;
        }

        _isSummoned = true;
        if (_idle.Count == 0)
        {
            _threads++;
            return new BlockingThread(this);
        }

        BlockingThread last = _idle[^1];
        _idle.RemoveAt(_idle.Count - 1);
        return last;
    }

    private void Summon(BlockingThread? thread)
    {
        try
        {
            thread?.Summon();
        }
#pragma warning disable CA1031 // The system has no more threads. Those that there are go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            SuspendedCall[] failed = [];
            lock (_gate)
            {
                _isSummoned = false;
                if (--_threads == 0)
                {
                    failed = [.. _waiting];
                    _waiting.Clear();
                }
            }

            foreach (SuspendedCall call in failed)
            {
                call.Fail(this, exception);
            }
        }
    }
}
