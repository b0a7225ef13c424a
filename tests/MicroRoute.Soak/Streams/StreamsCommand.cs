using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MicroRoute.Soak;

/// <summary>A gigabyte in each direction through handlers that stream, and thousands of clients that listen to events, on one worker.</summary>
internal static class StreamsCommand
{
    private const long Gigabyte = 1L << 30;
    private const int Listeners = 2_000;
    private const int Events = 5;
    private const int SpareDescriptors = 500;

    // What pipes, buffers and the collector's spare room take: far below what was sent.
    private const long MostGrowthKiB = 48 * 1024;

    private static readonly byte[] s_piece = new byte[256 * 1024];

    /// <returns>Whether all of it arrived, and memory stayed as it was.</returns>
    public static async Task<bool> RunAsync(string server, string transport)
    {
        ProcessLimits.RequireDescriptors(Listeners + SpareDescriptors);
        var checks = new Checks(transport);
        using ServerProcess process = await ServerProcess.StartAsync(server, transport, workers: 1);
        await process.AskAsync();
        await WatchAsync(process, checks, "1 GiB up", UploadAsync);
        await WatchAsync(process, checks, "1 GiB down", DownloadAsync);
        await ListenAsync(process, checks);
        checks.Require(await process.TerminateAsync() == 0, "SIGTERM ends it with exit code 0");
        return !checks.Failed;
    }

    private static async Task WatchAsync(ServerProcess process, Checks checks, string what, Func<int, Task<bool>> transfer)
    {
        long before = process.Facts.ResidentKiB;
        long most = before;
        long begin = Stopwatch.GetTimestamp();
        Task<bool> running = transfer(process.Port);
        while (!running.IsCompleted)
        {
            await Task.WhenAny(running, Task.Delay(50));
            most = Math.Max(most, process.Facts.ResidentKiB);
        }

        double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        checks.Require(await running, $"{what} in {seconds:N1} s, each byte counted");
        checks.Require(most - before <= MostGrowthKiB, $"{what}: memory grew by {(most - before) / 1024.0:N1} MiB at the most, from {before / 1024.0:N1}");
    }

    private static async Task<bool> UploadAsync(int port)
    {
        using Peer peer = await Peer.ConnectAsync(port);
        await peer.SendAsync($"POST /stream/up HTTP/1.1\r\nHost: soak\r\nContent-Length: {Gigabyte}\r\n\r\n");
        for (long sent = 0; sent < Gigabyte; sent += s_piece.Length)
        {
            await peer.SendAsync(s_piece);
        }

        await peer.ReadHeadAsync();
        await peer.ExpectBodyAsync(Encoding.ASCII.GetBytes(Gigabyte.ToString(CultureInfo.InvariantCulture)));
        return true;
    }

    private static async Task<bool> DownloadAsync(int port)
    {
        using Peer peer = await Peer.ConnectAsync(port);
        await peer.SendAsync($"GET /stream/down/{Gigabyte} HTTP/1.1\r\nHost: soak\r\nConnection: close\r\n\r\n");
        ResponseHead head = await peer.ReadHeadAsync();
        await peer.SkipBodyAsync(head.ContentLength);
        await peer.ExpectEndAsync();
        return head.ContentLength == Gigabyte;
    }

    private static async Task ListenAsync(ServerProcess process, Checks checks)
    {
        ProcessFacts before = process.Facts;
        Peer[] peers = new Peer[Listeners];
        for (int i = 0; i < Listeners; i++)
        {
            peers[i] = await Peer.ConnectAsync(process.Port);
            await peers[i].SendAsync("GET /stream/events HTTP/1.1\r\nHost: soak\r\n\r\n");
        }

        // Who has the head listens.
        await Task.WhenAll(peers.Select(peer => peer.ReadHeadAsync()));
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < Events; i++)
        {
            using Peer publisher = await Peer.ConnectAsync(process.Port);
            await publisher.SendAsync("POST /stream/event HTTP/1.1\r\nHost: soak\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            await publisher.ReadHeadAsync();
            string text = $"data: event {i}\n\n";
            byte[] expected = Encoding.ASCII.GetBytes($"{text.Length:x}\r\n{text}\r\n");
            await Task.WhenAll(peers.Select(peer => peer.ExpectBodyAsync(expected)));
        }

        double milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds / Events;
        ProcessFacts busy = process.Facts;
        checks.Require(true, $"each of {Listeners:N0} listeners got {Events} events, {milliseconds:N0} ms an event, {(busy.ResidentKiB - before.ResidentKiB) / (double)Listeners:N1} KiB of memory a listener");
        Array.ForEach(peers, peer => peer.Dispose());
        ProcessFacts after = await process.SettleAsync(before.Descriptors);
        checks.Require(after.Descriptors <= before.Descriptors, $"descriptors of those who left are back, {before.Descriptors} and {after.Descriptors}");
    }
}
