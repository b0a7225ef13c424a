using System.Diagnostics;

namespace MicroRoute.RouteLookup;

/// <summary>Measures the way from a parsed request to its handler, as the server goes it.</summary>
internal sealed class Lookup<TRouter>
    where TRouter : struct, IRouter
{
    private readonly RequestHead _head;
    private readonly ResponseWriter _writer;

    public Lookup()
    {
        var limits = new ServerLimits();
        var output = new OutputBuffer(64 * 1024, new BufferPool(limits.MaxConnectionMemoryPerWorker));
        _writer = new ResponseWriter(output, new ResponsePrefix(serverHeader: null));
        _head = new RequestHead(limits);
        _head.Reset();
    }

    /// <returns>The nanoseconds of a look-up, for each repetition.</returns>
    public double[] Measure(byte[][] paths, int repetitions)
    {
        double[] times = new double[repetitions];
        FindAll(paths);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            FindAll(paths);
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / paths.Length;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return allocated == 0 ? times : throw new InvalidOperationException($"The look-ups allocated {allocated} bytes.");
    }

    /// <summary>Calls the handler of one path. The method and the path are all that routes look at, so the path alone stands for the
    /// request's bytes.</summary>
    public void Find(byte[] path)
    {
        _head.PathLength = path.Length;
        var context = new HttpContext(new HttpRequest(path, _head), _writer, CancellationToken.None);
        TRouter.Dispatch(ref context);
    }

    private void FindAll(byte[][] paths)
    {
        foreach (byte[] path in paths)
        {
            Find(path);
        }
    }
}
