namespace MicroRoute;

/// <summary>Something that another thread tells a worker.</summary>
internal abstract class WorkerNotice
{
    /// <summary>The next one in the queue.</summary>
    public WorkerNotice? Next { get; set; }

    /// <summary>Takes note of it, on the worker's thread.</summary>
    /// <returns>The request that may go on; <see langword="null"/> where there is none any more.</returns>
    public abstract SuspendedRequest? Arrive();
}
