namespace MicroRoute;

/// <summary>What a connection is busy with.</summary>
internal enum ConnectionState : byte
{
    /// <summary>It is closed, and its slot free for another.</summary>
    Closed,

    /// <summary>It waits for bytes.</summary>
    Reading,

    /// <summary>An answer waits until the client takes more of it. Nothing is read meanwhile.</summary>
    Sending,

    /// <summary>A handler has not finished. Nothing is read meanwhile.</summary>
    Suspended,

    /// <summary>It cannot be read for lack of memory or of the system's buffers, and is looked at again by the next sweep.</summary>
    Paused,

    /// <summary>Its last answer is sent and its sending side ended; what still comes is dropped.</summary>
    Draining,
}
