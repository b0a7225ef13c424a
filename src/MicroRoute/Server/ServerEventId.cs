namespace MicroRoute;

/// <summary>What happened. The numbers are kept from version to version, so that logs can be searched for them.</summary>
public enum ServerEventId
{
    /// <summary>A handler threw an exception; its request got 500.</summary>
    HandlerFailed = 1,

    /// <summary>A worker ended with an exception; the server stops.</summary>
    WorkerFailed = 10,

    /// <summary>No connection can be accepted for a while: the process or the system is out of descriptors or buffers.</summary>
    AcceptPaused = 11,

    /// <summary>The server stopped although some requests had not finished within <see cref="ServerLimits.DrainTimeout"/>.</summary>
    DrainTimedOut = 20,
}
