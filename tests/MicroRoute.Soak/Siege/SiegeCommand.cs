using System.Diagnostics;

namespace MicroRoute.Soak;

/// <summary>Thousands of hostile connections, and beside them clients that do nothing wrong.</summary>
internal static class SiegeCommand
{
    private const int SlowClients = 5000;
    private const int NeverReading = 1000;
    private const int BeyondCap = 2000;
    private const int CapAlone = 2000;
    private const int CapTogether = 7000;
    private const int Workers = 2;

    private static readonly AttackKind[] s_slow = [AttackKind.SlowHead, AttackKind.SlowBody];
    private static readonly AttackKind[] s_neverReading = [AttackKind.NeverReading];
    private static readonly AttackKind[] s_flood = [AttackKind.FloodSilent, AttackKind.FloodBegun, AttackKind.FloodIdle];

    /// <returns>Whether the normal clients were answered, and the server was afterwards as before.</returns>
    public static async Task<bool> RunAsync(Options options, string server, string transport)
    {
        SiegeRow[] rows =
        [
            await RunAsync(options, server, transport, "none", cap: 0),
            await RunAsync(options, server, transport, "slow heads and bodies", cap: 0, (s_slow, SlowClients)),
            await RunAsync(options, server, transport, "never reading 4 MiB", cap: 0, (s_neverReading, NeverReading)),
            await RunAsync(options, server, transport, $"flood at a cap of {CapAlone:N0}", CapAlone, (s_flood, CapAlone + BeyondCap)),
            await RunAsync(options, server, transport, $"all, at a cap of {CapTogether:N0}", CapTogether,
                (s_slow, SlowClients), (s_neverReading, NeverReading), (s_flood, CapTogether + BeyondCap - SlowClients - NeverReading)),
        ];

        Console.WriteLine();
        Console.WriteLine($"On {transport}, {options.Duration.TotalSeconds:N0} s each:");
        Console.WriteLine();
        Console.WriteLine(SiegeRow.Header);
        Array.ForEach(rows, Console.WriteLine);
        Console.WriteLine();
        var checks = new Checks();
        foreach (SiegeRow row in rows)
        {
            checks.Require(row.Normal.Unanswered == 0, $"{row.Name}: each of {row.Normal.KeptAlive.Count + row.Normal.Fresh.Count:N0} normal requests was answered");
            checks.Require(row.After.Descriptors <= row.Before.Descriptors, $"{row.Name}: descriptors are back, {row.Before.Descriptors} and {row.After.Descriptors}");
        }

        return !checks.Failed;
    }

    private static async Task<SiegeRow> RunAsync(
        Options options, string server, string transport, string name, int cap, params (AttackKind[] Kinds, int Count)[] attacks)
    {
        using ServerProcess process = await ServerProcess.StartAsync(server, transport, cap / Workers);
        await process.AskAsync();
        ProcessFacts before = await process.SettleAsync(int.MaxValue);

        using var stop = new CancellationTokenSource(options.Duration);
        var normal = new NormalClients(process.Port);
        Attack[] running = [.. attacks.Select(attack => new Attack(process.Port, attack.Kinds, attack.Count))];
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
        var row = new SiegeRow(name, normal, running, before, after, mostKiB, processors);
        Console.WriteLine(row);
        await process.TerminateAsync();
        return row;
    }
}
