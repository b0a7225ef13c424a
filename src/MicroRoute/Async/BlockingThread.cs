namespace MicroRoute;

/// <summary>A thread of a <see cref="BlockingPool"/>.</summary>
internal sealed class BlockingThread(BlockingPool pool)
{
    private readonly object _gate = new();
    private SuspendedCall? _call;

    /// <summary>Begins it.</summary>
    /// <param name="call">What it does first.</param>
    /// <exception cref="OutOfMemoryException">The system has no more threads.</exception>
    public void Start(SuspendedCall call)
    {
        _call = call;
        var thread = new Thread(Run) { IsBackground = true, Name = "MicroRoute blocking" };
        thread.UnsafeStart();
    }

    /// <summary>Gives it something to do while it is idle.</summary>
    public void Give(SuspendedCall call)
    {
        lock (_gate)
        {
            _call = call;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Waits on this thread for something to do.</summary>
    /// <param name="patience">For how long, in milliseconds.</param>
    public SuspendedCall? TryTake(int patience)
    {
        lock (_gate)
        {
            if (_call is null)
            {
                Monitor.Wait(_gate, patience);
            }

            return _call;
        }
    }

    private void Run()
    {
        var own = OwnContext.Capture();
        SuspendedCall? call = _call;
        while (call is not null)
        {
            _call = null;
            call.Run(pool);
            own.Restore();
            call = pool.TakeNext(this);
        }
    }
}
