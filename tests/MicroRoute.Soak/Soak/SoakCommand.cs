using System.Diagnostics;

namespace MicroRoute.Soak;

/// <summary>Mixed load for a time; then the server has to be as it was before.</summary>
internal static class SoakCommand
{
    private static readonly TimeSpan s_sampleInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_idleTime = TimeSpan.FromSeconds(5);

    // One collection of what the load left behind; a loop that spins would work all the time.
    private static readonly TimeSpan s_longestIdleWork = TimeSpan.FromMilliseconds(250);

    /// <returns>Whether all was as it has to be.</returns>
    public static async Task<bool> RunAsync(Options options, string server, string transport)
    {
        Console.WriteLine($"Soaking for {options.Duration.TotalMinutes:0.##} minutes, --rate {options.Rate} --seed {options.Seed}");
        using ServerProcess process = await ServerProcess.StartAsync(server, transport);
        await process.AskAsync();
        ProcessFacts before = await process.SettleAsync(int.MaxValue);

        var load = new LoadRun(process.Port, options.Rate, options.Seed, [.. WellFormed.Kinds, .. Malformed.Kinds, .. Slow.Kinds, .. Impolite.Kinds]);
        var memory = new MemoryTrend();
        int mostThreads = await RunAsync(process, load, memory, options);

        ProcessFacts after = await process.SettleAsync(before.Descriptors);
        TimeSpan idleWork = await IdleWorkAsync(process);
        await process.AskAsync();
        int exitCode = await process.TerminateAsync();

        Console.WriteLine();
        foreach (Tally tally in load.Tallies)
        {
            Console.WriteLine(tally);
        }

        (long first, long last) = memory.Medians;
        var checks = new Checks(transport);
        checks.Require(
            load.Failures == 0,
            $"{load.Right:N0} well-formed requests were answered as they have to be, and {load.Hostile:N0} others dealt with; {load.Failures:N0} failures");
        checks.Require(load.Tallies.All(tally => tally.Total > 0), "each kind of client did something");
        string trend = $"{first:N0} KiB after the warm-up, {last:N0} KiB at the end (medians), {memory.Most:N0} KiB at the most, {after.ResidentKiB:N0} KiB afterwards";
        if (memory.CanTell)
        {
            checks.Require(memory.IsFlat, "resident memory is flat: " + trend);
        }
        else
        {
            Console.WriteLine("     too short to tell whether resident memory is flat: " + trend);
        }

        checks.Require(after.Descriptors <= before.Descriptors, $"descriptors are back: {before.Descriptors} before, {after.Descriptors} after");
        checks.Require(mostThreads <= MostThreads(before, transport), $"threads: {before.Threads} before, {mostThreads} at the most, {after.Threads} after");
        checks.Require(idleWork <= s_longestIdleWork, $"an idle server rests: {idleWork.TotalMilliseconds:N0} ms of work in {s_idleTime.TotalSeconds:N0} s");
        checks.Require(exitCode == 0, $"SIGTERM ends it with exit code {exitCode}");
        return !checks.Failed;
    }

    private static async Task<int> RunAsync(ServerProcess process, LoadRun load, MemoryTrend memory, Options options)
    {
        using var stop = new CancellationTokenSource(options.Duration);
        Console.CancelKeyPress += (_, interrupt) =>
        {
            interrupt.Cancel = true;
            stop.Cancel();
        };
        Task clients = load.RunAsync(stop.Token);
        long begin = Stopwatch.GetTimestamp();
        int minutes = 0;
        int threads = 0;
        ProcessFacts lastMinute = process.Facts;
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(s_sampleInterval, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ProcessFacts now = process.Facts;
            memory.Add(now.ResidentKiB);
            threads = Math.Max(threads, now.Threads);
            if (Stopwatch.GetElapsedTime(begin).TotalMinutes >= minutes + 1)
            {
                minutes++;
                Console.WriteLine(
                    $"{minutes,4} min: {load.Right:N0} right, {load.Failures:N0} wrong, {load.Hostile:N0} hostile; {now.ResidentKiB:N0} KiB, "
                    + $"{now.Descriptors} descriptors, {now.Threads} threads, {(now.Busy - lastMinute.Busy).TotalSeconds / 60:P0} CPU");
                lastMinute = now;
            }
        }

        await clients;
        return threads;
    }

    /// <summary>How much the server works while there is only an idle connection.</summary>
    private static async Task<TimeSpan> IdleWorkAsync(ServerProcess process)
    {
        using Peer idle = await Peer.ConnectAsync(process.Port);
        TimeSpan before = process.Facts.Busy;
        await Task.Delay(s_idleTime);
        return process.Facts.Busy - before;
    }

    /// <summary>The threads of an epoll server are all there from the start; System.Net.Sockets has a pool of them that grows and
    /// shrinks with the load, by a few.</summary>
    private static int MostThreads(ProcessFacts before, string transport) => before.Threads + (transport == "sockets" ? 16 : 0);
}
