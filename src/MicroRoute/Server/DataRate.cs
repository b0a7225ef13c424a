namespace MicroRoute;

/// <summary>The slowest rate at which bytes may come and go. Each byte buys time; the grace period is what one starts with.</summary>
internal readonly struct DataRate(ServerLimits limits)
{
    private readonly long _grace = (long)limits.MinDataRateGracePeriod.TotalMilliseconds;
    private readonly long _mostAhead = (long)Math.Max(limits.KeepAliveTimeout.TotalMilliseconds, limits.MinDataRateGracePeriod.TotalMilliseconds);
    private readonly int _bytesASecond = limits.MinDataRate;

    /// <summary>Sets the deadline of a transfer that begins.</summary>
    public void Begin(Connection connection, long now)
    {
        connection.Deadline = now + _grace;
        connection.RateRemainder = 0;
    }

    /// <summary>Sets the deadline after some bytes. A fast begin does not pay for an endless pause.</summary>
    public void Extend(Connection connection, long now, int bytes)
    {
        (long milliseconds, long remainder) = Math.DivRem((bytes * 1000L) + connection.RateRemainder, _bytesASecond);
        connection.Deadline = Math.Min(connection.Deadline + milliseconds, now + _mostAhead);
        connection.RateRemainder = (int)remainder;
    }
}
