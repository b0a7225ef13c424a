namespace MicroRoute.TestApp;

/// <summary>Handlers that all wait for one request to release them, and what there is to know of them.</summary>
internal static class SuspendedRoutes
{
    private static TaskCompletionSource s_gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static int s_waiting;
    private static int s_cancelled;

    [Get("/suspended/{id:int}")]
    internal static async Task<string> Wait(int id, CancellationToken aborted)
    {
        Interlocked.Increment(ref s_waiting);
        try
        {
            await s_gate.Task.WaitAsync(aborted);
            return $"released {id}";
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref s_cancelled);
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref s_waiting);
        }
    }

    /// <summary>How many wait, how many were cancelled since the last release, and how many descriptors the process has.</summary>
    [Get("/suspended")]
    internal static string Describe()
        => $"{Volatile.Read(ref s_waiting)} {Volatile.Read(ref s_cancelled)} {Directory.GetFiles("/proc/self/fd").Length}";

    /// <summary>How many bytes are in use.</summary>
    [Get("/memory")]
    [Blocking]
    internal static string Memory() => $"{GC.GetTotalMemory(forceFullCollection: true)}";

    [Post("/suspended")]
    internal static void Release()
    {
        TaskCompletionSource gate = s_gate;
        s_gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        s_cancelled = 0;
        gate.SetResult();
    }
}
