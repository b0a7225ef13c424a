namespace MicroRoute.Tests.Faults;

/// <summary>How often a network lets something go wrong, in thousandths of the calls.</summary>
internal sealed class FaultPlan(Random random)
{
    /// <summary>How many events that nothing caused are reported at the most: without an end they would look like a busy loop.</summary>
    private const int MaxSpurious = 100;

    private int _spurious;

    public Random Random => random;

    public int ShortRead { get; init; }

    public int ShortWrite { get; init; }

    /// <summary>EAGAIN although something could be done.</summary>
    public int Blocked { get; init; }

    /// <summary>ENOBUFS and the like, which last for a while.</summary>
    public int Exhausted { get; init; }

    /// <summary>EMFILE and the like, which last for a while: idle connections are closed to make room.</summary>
    public int AcceptExhausted { get; init; }

    /// <summary>ECONNRESET, EPIPE.</summary>
    public int Broken { get; init; }

    /// <summary>ECONNABORTED.</summary>
    public int AcceptAborted { get; init; }

    /// <summary>Ready without a cause.</summary>
    public int Spurious { get; init; }

    /// <summary>The clock leaps, as after a machine's sleep.</summary>
    public int Leap { get; init; }

    public bool Happens(int thousandths) => thousandths > 0 && random.Next(1000) < thousandths;

    public bool HappensSpuriously() => _spurious < MaxSpurious && Happens(Spurious) && ++_spurious > 0;

    /// <summary>How much of something is done at once.</summary>
    public int Shorten(int count, int thousandths) => Happens(thousandths) ? random.Next(1, count + 1) : count;
}
