namespace MicroRoute;

/// <summary>How an accept ended.</summary>
internal enum AcceptStatus : byte
{
    /// <summary>There is a new connection.</summary>
    Accepted,

    /// <summary>None is waiting (EAGAIN).</summary>
    None,

    /// <summary>One was given up by its client before it was accepted (ECONNABORTED and the like): there may be more.</summary>
    Aborted,

    /// <summary>The process or the system is out of descriptors or buffers (EMFILE, ENFILE, ENOBUFS, ENOMEM).</summary>
    Exhausted,
}
