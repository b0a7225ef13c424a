namespace MicroRoute;

/// <summary>How a read or a write ended.</summary>
internal enum IoStatus : byte
{
    /// <summary>Some bytes went through.</summary>
    Done,

    /// <summary>Nothing can be read or written now (EAGAIN).</summary>
    Blocked,

    /// <summary>The system is out of buffers (ENOBUFS, ENOMEM): to be tried again later, not when it becomes ready.</summary>
    Exhausted,

    /// <summary>The connection is gone.</summary>
    Failed,
}
