using System.Globalization;

namespace MicroRoute.Soak;

/// <summary>What the system says of a running process.</summary>
/// <param name="ResidentKiB">Its resident memory.</param>
/// <param name="Descriptors">How many file descriptors it has open.</param>
/// <param name="Threads">How many threads it has.</param>
/// <param name="Busy">How long it has kept processors busy.</param>
internal readonly record struct ProcessFacts(long ResidentKiB, int Descriptors, int Threads, TimeSpan Busy)
{
    // USER_HZ, which Linux fixes for what it tells in /proc.
    private const int TicksASecond = 100;

    /// <summary>Reads <c>/proc</c>.</summary>
    public static ProcessFacts Of(int processId)
    {
        string folder = $"/proc/{processId}";
        string[] status = File.ReadAllLines($"{folder}/status");

        // The name, in parentheses, may have spaces in it; the fields after it are counted from the third on.
        string stat = File.ReadAllText($"{folder}/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return new ProcessFacts(
            Number(status, "VmRSS:"),
            Directory.GetFileSystemEntries($"{folder}/fd").Length,
            (int)Number(status, "Threads:"),
            TimeSpan.FromSeconds((double)(Number(fields[11]) + Number(fields[12])) / TicksASecond));
    }

    private static long Number(string[] status, string name)
        => Number(Array.Find(status, line => line.StartsWith(name, StringComparison.Ordinal))![name.Length..].Replace(" kB", "", StringComparison.Ordinal));

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
}
