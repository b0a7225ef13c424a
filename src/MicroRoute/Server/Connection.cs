namespace MicroRoute;

/// <summary>What a worker knows of a connection. An idle one owns no buffer.</summary>
internal sealed class Connection(int slot)
{
    public readonly int Slot = slot;

    public ConnectionState State;

    /// <summary>What to do when the unsent answer is sent.</summary>
    public EngineStatus Next;

    /// <summary>The phase that <see cref="Deadline"/> was set for.</summary>
    public RequestPhase TimedPhase;

    /// <summary>When the present state or phase ends, in the worker's milliseconds.</summary>
    public long Deadline;

    /// <summary>What <see cref="DataRate"/> has not yet turned into whole milliseconds.</summary>
    public int RateRemainder;

    public RequestProgress Progress;

    /// <summary>The bytes of an incomplete request, the first <see cref="InputLength"/> of a lent buffer.</summary>
    public byte[]? Input;
    public int InputLength;

    /// <summary>The answer that is not sent, from <see cref="UnsentStart"/> to <see cref="UnsentEnd"/> of a lent buffer.</summary>
    public byte[]? Unsent;
    public int UnsentStart;
    public int UnsentEnd;

    /// <summary>The request whose handler has not finished, or whose answer waits for an earlier one to be sent.</summary>
    public SuspendedRequest? Suspended;

    /// <summary>While it is suspended, nothing is waited for but the end of the connection.</summary>
    public bool IsMuted;

    /// <summary>The system had no buffers for the answer, or for what is dropped after it: the sweep tries again.</summary>
    public bool IsStarved;

    public ReadOnlySpan<byte> UnsentBytes => Unsent.AsSpan(UnsentStart, UnsentEnd - UnsentStart);

    /// <summary>What the answer owns that is not sent, with what waits behind it.</summary>
    public long UnsentSize => Unsent is null ? 0 : Unsent.Length + (Suspended?.Exchange?.Response.Outgoing.Buffered ?? 0);

    /// <summary>Whether it waits for a next request.</summary>
    public bool IsIdle => IsBetweenRequests && TimedPhase == RequestPhase.Idle;

    /// <summary>Whether it has not begun its first request.</summary>
    public bool IsSilent => IsBetweenRequests && TimedPhase == RequestPhase.Head;

    /// <summary>Whether a request's head has its time, be it that nothing of it has come or a part.</summary>
    public bool IsAwaitingHead => State is ConnectionState.Reading or ConnectionState.Paused && TimedPhase == RequestPhase.Head;

    private bool IsBetweenRequests
        => State is ConnectionState.Reading or ConnectionState.Paused && Progress.Phase == RequestPhase.Idle;
}
