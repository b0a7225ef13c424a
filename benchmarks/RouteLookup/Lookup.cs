using System.Diagnostics;

namespace MicroRoute.RouteLookup;

/// <summary>Measures look-ups.</summary>
internal static class Lookup
{
    /// <summary>The times of all repetitions, and what they allocated together.</summary>
    /// <param name="finder">What finds. It is a structure, so that calls to it are direct.</param>
    /// <param name="requests">What is looked up. Each must find its handler.</param>
    /// <param name="repetitions">How often.</param>
    public static (double[] Nanoseconds, long Bytes) Measure<TFinder>(TFinder finder, Requests requests, int repetitions)
        where TFinder : struct, IFinder
    {
        Check(finder, requests);
        double[] times = new double[repetitions];
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            FindAll(finder, requests.Handlers.Length);
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / requests.Handlers.Length;
        }

        return (times, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static void Check<TFinder>(TFinder finder, Requests requests)
        where TFinder : struct, IFinder
    {
        for (int i = 0; i < requests.Handlers.Length; i++)
        {
            Found.Handler = -1;
            if (finder.Find(i) != requests.Handlers[i] && typeof(TFinder) != typeof(RouterFinder<NoRoutes>))
            {
                throw new InvalidOperationException($"{requests.Texts[i]} does not find its handler by {typeof(TFinder).Name}.");
            }
        }
    }

    private static void FindAll<TFinder>(TFinder finder, int count)
        where TFinder : struct, IFinder
    {
        for (int i = 0; i < count; i++)
        {
            finder.Find(i);
        }
    }
}
