namespace MicroRoute.TestApp;

/// <summary>Tells how many exceptions the process has seen, caught or not.</summary>
internal static class ExceptionRoute
{
    private static int s_count;

    [Get("/exceptions")]
    internal static void Count(HttpResponse response) => response.Write(Volatile.Read(ref s_count));

    internal static void Watch() => AppDomain.CurrentDomain.FirstChanceException += static (_, _) => Interlocked.Increment(ref s_count);
}
