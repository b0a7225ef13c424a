namespace MicroRoute;

/// <summary>Knows the threads that serve connections.</summary>
internal static class WorkerThread
{
    [ThreadStatic]
    private static bool t_isWorker;

    /// <summary>The calling thread serves connections from now on.</summary>
    public static void Enter() => t_isWorker = true;

    /// <exception cref="InvalidOperationException">The calling thread serves connections.</exception>
    public static void ThrowIfCurrent()
    {
        if (t_isWorker)
        {
            throw new InvalidOperationException("A worker cannot wait for a body, whose bytes it moves itself: use the asynchronous method, or mark the handler with [Blocking].");
        }
    }
}
