namespace MicroRoute;

/// <summary>Has the buffers collected that a burst has left behind. A server that allocates nothing causes no collection by itself: the
/// memory of a burst would stay with the process for ever.</summary>
internal sealed class Garbage(BufferPool pool)
{
    private const long Worthwhile = 16 * 1024 * 1024;

    // Until then, in milliseconds, the burst may go on, and its own allocations cause collections.
    private const int Quiet = 5_000;

    private long _seen;
    private long _collected;
    private long _quietSince;

    /// <summary>Whether there is something to collect, now or soon.</summary>
    public bool IsWaiting => pool.Dropped - _collected >= Worthwhile;

    /// <summary>Is called a few times a second.</summary>
    public void Look(long now)
    {
        if (_seen != pool.Dropped)
        {
            _seen = pool.Dropped;
            _quietSince = now;
        }
        else if (IsWaiting && now - _quietSince >= Quiet)
        {
            // Only this mode gives pages back to the system; it stops the process for some tens of milliseconds.
            _collected = _seen;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
