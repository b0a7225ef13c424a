namespace MicroRoute;

/// <summary>A thread of a <see cref="BlockingPool"/>.</summary>
internal sealed class BlockingThread(BlockingPool pool)
{
    private readonly object _gate = new();
    private bool _hasBegun;
    private bool _isSummoned;

    /// <summary>Has it come for a call: begins it, or ends its waiting.</summary>
    /// <exception cref="OutOfMemoryException">The system has no more threads.</exception>
    public void Summon()
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            var thread = new Thread(Run) { IsBackground = true, Name = "MicroRoute blocking" };
            thread.UnsafeStart();
            return;
        }

        lock (_gate)
        {
            _isSummoned = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Waits on this thread until it is summoned.</summary>
    /// <param name="patience">For how long, in milliseconds.</param>
    public bool IsSummonedWithin(int patience)
    {
        lock (_gate)
        {
            bool isSummoned = _isSummoned || Monitor.Wait(_gate, patience);
            _isSummoned &= !isSummoned;
            return isSummoned;
        }
    }

    private void Run()
    {
        var own = OwnContext.Capture();
        SuspendedCall? call = pool.TakeNext(this, isSummoned: true);
        while (call is not null)
        {
            call.Run(pool);
            own.Restore();
            call = pool.TakeNext(this, isSummoned: false);
        }
    }
}
