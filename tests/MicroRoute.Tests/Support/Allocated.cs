namespace MicroRoute.Tests.Support;

internal static class Allocated
{
    private const int Rounds = 10;

    /// <summary>How many bytes an action allocates on this thread, each time that it runs.</summary>
    /// <remarks>A collection, which any thread may cause, also counts what is unused of this thread's allocation area. The action's
    /// own bytes are those that are there in every round.</remarks>
    public static long By(Action action)
    {
        HttpContext none = default;
        return By(ref none, (ref _) => action());
    }

    /// <inheritdoc cref="By(Action)"/>
    public static long By(ref HttpContext context, Handler action)
    {
        action(ref context);
        long least = long.MaxValue;
        for (int i = 0; i < Rounds && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action(ref context);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
