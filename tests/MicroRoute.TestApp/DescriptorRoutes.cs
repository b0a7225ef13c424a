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
}
