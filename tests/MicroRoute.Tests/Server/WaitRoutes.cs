namespace MicroRoute.Tests.Server;

/// <summary>A handler that runs until it is told to end, or given up. Only <see cref="DrainTests"/> use it, one at a time.</summary>
internal readonly struct WaitRoutes : IRouter
{
    private static readonly SemaphoreSlim s_runs = new(0);
    private static readonly SemaphoreSlim s_ends = new(0);

    public static int Count => 1;

    public static Task Runs(CancellationToken cancellationToken) => s_runs.WaitAsync(cancellationToken);

    public static void End() => s_ends.Release();

    public static void Dispatch(ref HttpContext context)
    {
        s_runs.Release();
        int ended = WaitHandle.WaitAny([s_ends.AvailableWaitHandle, context.RequestAborted.WaitHandle]);
        if (ended == 0)
        {
            s_ends.Wait();
        }

        context.Response.Send(ended == 0 ? "done"u8 : "given up"u8);
    }

    public static RouteDescriptor[] Describe() => [new("GET", "/", "Tests.Wait")];
}
