using System.Diagnostics;

namespace MicroRoute.Soak;

/// <summary>Thousands of hostile connections, and beside them clients that do nothing wrong.</summary>
internal static class SiegeCommand
{
    // What the limits of the server allow: 256 MiB a worker that connections own, as much again that the collector has not freed yet.
    private const long MostMiB = Siege.Workers * 2 * 256;

    private const int SpareDescriptors = 500;

    // The time that a head may take: by then somebody has gone, however many wait.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(10);

    /// <returns>Whether the normal clients were answered, and the server was afterwards as before.</returns>
    public static async Task<bool> RunAsync(Options options, string server, string transport)
    {
        ProcessLimits.RequireDescriptors(Siege.MostAttackers + SpareDescriptors);
        var rows = new List<SiegeRow>();
        foreach (Siege siege in Siege.All.Where(siege => options.Attack is null || siege.Name.StartsWith(options.Attack, StringComparison.Ordinal)))
        {
            rows.Add(await RunAsync(options, server, transport, siege));
        }

        Console.WriteLine();
        Console.WriteLine($"On {transport}, {options.Duration.TotalSeconds:N0} s each:");
        Console.WriteLine();
        Console.WriteLine(SiegeRow.Header);
        rows.ForEach(Console.WriteLine);
        Console.WriteLine();
        var checks = new Checks(transport);
        foreach (SiegeRow row in rows)
        {
            NormalClients normal = row.Normal;
            double worst = Math.Max(normal.KeptAlive.Worst, normal.Fresh.Worst);
            checks.Require(normal.Unanswered == 0, $"{row.Name}: each of {normal.KeptAlive.Count + normal.Fresh.Count:N0} normal requests was answered");
            checks.Require(worst <= s_longestWait.TotalMilliseconds, $"{row.Name}: nobody waited longer than {worst:N0} ms");
            checks.Require(row.MostKiB / 1024 <= MostMiB, $"{row.Name}: at most {row.MostKiB / 1024:N0} of {MostMiB:N0} MiB of memory");
            checks.Require(row.After.Descriptors <= row.Before.Descriptors, $"{row.Name}: descriptors are back, {row.Before.Descriptors} and {row.After.Descriptors}");
        }

        return !checks.Failed;
    }

    private static async Task<SiegeRow> RunAsync(Options options, string server, string transport, Siege siege)
    {
        using ServerProcess process = await ServerProcess.StartAsync(server, transport, siege.Cap / Siege.Workers);
        await process.AskAsync();
        ProcessFacts before = await process.SettleAsync(int.MaxValue);

        using var stop = new CancellationTokenSource(options.Duration);
        var normal = new NormalClients(process.Port);
        Attack[] running = [.. siege.Attacks.Select(attack => new Attack(process.Port, attack.Kinds, attack.Count))];
        Task all = Task.WhenAll([normal.RunAsync(stop.Token), .. running.Select(attack => attack.RunAsync(stop.Token))]);
        long begin = Stopwatch.GetTimestamp();
        long mostKiB = 0;
        while (!all.IsCompleted)
        {
            await Task.WhenAny(all, Task.Delay(250));
            mostKiB = Math.Max(mostKiB, process.Facts.ResidentKiB);
        }

        await all;
        double processors = (process.Facts.Busy - before.Busy) / Stopwatch.GetElapsedTime(begin);
        ProcessFacts after = await process.SettleAsync(before.Descriptors);
        await process.AskAsync();
        var row = new SiegeRow(siege.Name, normal, running, before, after, mostKiB, processors);
        Console.WriteLine(row);
        await process.TerminateAsync();
        return row;
    }
}
