namespace MicroRoute;

/// <summary>The slowest rate at which bytes may come and go. Each byte buys time; the grace period is what one starts with.</summary>
internal readonly struct DataRate(ServerLimits limits)
{
    private readonly long _grace = (long)limits.MinDataRateGracePeriod.TotalMilliseconds;
    private readonly long _mostAhead = (long)Math.Max(limits.KeepAliveTimeout.TotalMilliseconds, limits.MinDataRateGracePeriod.TotalMilliseconds);
    private readonly int _bytesASecond = limits.MinDataRate;

    /// <summary>The deadline of a transfer that begins.</summary>
    public long Begin(long now) => now + _grace;

    /// <summary>The deadline after some bytes. A fast begin does not pay for an endless pause.</summary>
    public long Extend(long deadline, long now, int bytes)
        => Math.Min(deadline + (bytes * 1000L / _bytesASecond), now + _mostAhead);
}
