namespace MicroRoute;

/// <summary>Has the buffers collected that a burst has left behind. A server that allocates nothing causes no collection by itself: the
/// memory of a burst would stay with the process for ever. One with a large heap of its own allocates, and is left alone: the more lives
/// on, the longer a collection stops the process.</summary>
/// <param name="pool">What the buffers were lent from.</param>
/// <param name="largestHeap">How many bytes may live on.</param>
internal sealed class Garbage(BufferPool pool, long largestHeap = Garbage.LargestHeap)
{
    /// <summary>It takes some tens of milliseconds to collect around this.</summary>
    public const long LargestHeap = 64 * 1024 * 1024;

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
            long live = GC.GetTotalMemory(forceFullCollection: false) - (_seen - _collected);
            _collected = _seen;
            if (live <= largestHeap)
            {
                // Only this mode gives pages back to the system.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
    }
}
