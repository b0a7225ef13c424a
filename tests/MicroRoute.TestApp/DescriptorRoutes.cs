using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace MicroRoute.TestApp;

/// <summary>An application that takes all file descriptors for itself.</summary>
internal static class DescriptorRoutes
{
    private static readonly Stack<SafeFileHandle> s_taken = new();

    [Post("/descriptors")]
    [SuppressMessage("Reliability", "CA2000", Justification = "They are kept until Release.")]
    internal static void Take(HttpResponse response)
    {
        StartPoolThreads();
        try
        {
            while (true)
            {
                s_taken.Push(File.OpenHandle("/dev/null"));
            }
        }
        catch (IOException)
        {
            response.Write(s_taken.Count);
        }
    }

    [Delete("/descriptors")]
    internal static void Release(HttpResponse response)
    {
        response.Write(s_taken.Count);
        while (s_taken.TryPop(out SafeFileHandle? handle))
        {
            handle.Dispose();
        }
    }

    /// <summary>CoreCLR ends a process that cannot start a thread for lack of descriptors, which System.Net.Sockets may want at any
    /// time: so that the server's behaviour is seen and not the runtime's, the threads are there before.</summary>
    private static void StartPoolThreads()
    {
        const int Threads = 8;
        ThreadPool.SetMinThreads(Threads, Threads);
        var all = new Barrier(Threads + 1);
        for (int i = 0; i < Threads; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static barrier => barrier.SignalAndWait(), all, preferLocal: false);
        }

        all.SignalAndWait();
    }
}
