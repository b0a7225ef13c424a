namespace MicroRoute;

/// <summary>The threads on which handlers may block, and the calls that wait for one. A server's workers share it.</summary>
/// <remarks>A thread is begun when there is a call and none is idle, and ends when there was nothing to do for a while.</remarks>
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

    // The one that has waited for the shortest time is last, and has the next call: the others may end.
    private readonly List<BlockingThread> _idle = [];
    private readonly int _most = maxThreads + maxQueueLength;
    private int _entered;
    private int _threads;
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
        BlockingThread thread;
        bool isNew = false;
        lock (_gate)
        {
            if (_idle.Count > 0)
            {
                thread = _idle[^1];
                _idle.RemoveAt(_idle.Count - 1);
            }
            else if (_threads < maxThreads)
            {
                _threads++;
                isNew = true;
                thread = new BlockingThread(this);
            }
            else
            {
                _waiting.Enqueue(call);
                return;
            }
        }

        if (isNew)
        {
            Start(thread, call);
        }
        else
        {
            thread.Give(call);
        }
    }

    /// <summary>Gives a thread that has made its call the next one.</summary>
    /// <returns><see langword="null"/> when the thread is to end.</returns>
    public SuspendedCall? TakeNext(BlockingThread thread)
    {
        lock (_gate)
        {
            if (_waiting.TryDequeue(out SuspendedCall? waiting))
            {
                return waiting;
            }

            _idle.Add(thread);
        }

        if (thread.TryTake(idleTime) is { } given)
        {
            return given;
        }

        lock (_gate)
        {
            if (_idle.Remove(thread))
            {
                _threads--;
                return null;
            }
        }

        // It was chosen just now, and is about to be given a call.
        return thread.TryTake(Timeout.Infinite);
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

    private void Start(BlockingThread thread, SuspendedCall call)
    {
        try
        {
            thread.Start(call);
        }
        catch (Exception)
        {
            // The system has no more threads; the request fails.
            lock (_gate)
            {
                _threads--;
            }

            Leave();
            throw;
        }
    }
}
