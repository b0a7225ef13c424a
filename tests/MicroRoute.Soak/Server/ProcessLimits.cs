using System.Globalization;

namespace MicroRoute.Soak;

/// <summary>What the system allows this process, and the server that it starts.</summary>
internal static class ProcessLimits
{
    /// <exception cref="SoakException">Fewer descriptors are allowed.</exception>
    public static void RequireDescriptors(int needed)
    {
        const string Name = "Max open files";
        string line = Array.Find(File.ReadAllLines("/proc/self/limits"), line => line.StartsWith(Name, StringComparison.Ordinal))!;
        string soft = line[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        if (int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out int allowed) && allowed < needed)
        {
            throw new SoakException($"A siege needs {needed:N0} file descriptors, of which {allowed:N0} are allowed (ulimit -n).");
        }
    }
}
