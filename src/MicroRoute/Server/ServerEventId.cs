namespace MicroRoute;

/// <summary>What happened. The numbers are kept from version to version, so that logs can be searched for them.</summary>
public enum ServerEventId
{
    /// <summary>A handler threw an exception; its request got 500.</summary>
    HandlerFailed = 1,

    /// <summary>A handler holds its worker for longer than <see cref="ServerOptions.SlowHandlerThreshold"/>, and still runs.</summary>
    HandlerSlow = 2,

    /// <summary>A request of a <see cref="BlockingAttribute">[Blocking]</see> handler got 503: all threads for such are busy, and
    /// <see cref="ServerLimits.MaxBlockingQueueLength"/> requests wait. Told at most once in ten seconds.</summary>
    BlockingPoolFull = 3,

    /// <summary><see cref="ServerOptions.CustomizeProblem"/> threw an exception; the problem document was sent as it was.</summary>
    ProblemCustomizationFailed = 5,

    /// <summary>A worker ended with an exception; the server stops.</summary>
    WorkerFailed = 10,

    /// <summary>No connection is accepted for a while: the limit of connections or of open files is reached, and none is idle.</summary>
    AcceptPaused = 11,

    /// <summary>The server stopped although some requests had not finished within <see cref="ServerLimits.DrainTimeout"/>.</summary>
    DrainTimedOut = 20,
}
