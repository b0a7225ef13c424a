using System.Diagnostics;
using System.Net.Sockets;

namespace MicroRoute.Soak;

/// <summary>Clients that take their time. Each has to be cut, in time, and those that began a request in words.</summary>
internal static class Slow
{
    // The server's limits, by default: 10 s for a head; 5 s and then 240 bytes a second for bodies and answers, of which fast bytes
    // pay for 75 s at the most; 75 s between requests. The rest is for a sweep, a drain and a busy machine.
    private const int Margin = 10;
    private const int LongestHead = 10 + Margin;
    private const int LongestBody = 5 + Margin;
    private const int LongestIdle = 75 + Margin;

    public static ClientKind[] Kinds { get; } =
    [
        new("slow head", 20, 1000, false, HeadAsync),
        new("slow body", 20, 1000, false, BodyAsync),
        new("silent", 10, 1000, false, SilentAsync),
        new("idle", 20, 1000, false, IdleAsync),
        new("never reading", 10, 1000, false, NeverReadingAsync),
    ];

    private static async Task HeadAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        await DripAsync(context, peer, "GET / HTTP/1.1\r\nHost: soak\r\nX-Slow: ", LongestHead);
    }

    private static async Task BodyAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        await peer.SendAsync(context.Random.Next(2) == 0
            ? "POST /echo HTTP/1.1\r\nHost: soak\r\nContent-Length: 100000\r\n\r\n"
            : "POST /echo HTTP/1.1\r\nHost: soak\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n");
        await DripAsync(context, peer, "", LongestBody);
    }

    private static async Task SilentAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        await ExpectEndAsync(context, peer, LongestHead);
    }

    private static async Task IdleAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        await peer.SendAsync("GET / HTTP/1.1\r\nHost: soak\r\n\r\n");
        ResponseHead head = await peer.ReadHeadAsync();
        await peer.SkipBodyAsync(head.ContentLength);
        await ExpectEndAsync(context, peer, LongestIdle);
    }

    /// <summary>A client that asks for megabytes and takes none but what the system takes for it.</summary>
    private static async Task NeverReadingAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync(receiveBuffer: 4096);
        await peer.SendAsync("GET /download/8388608 HTTP/1.1\r\nHost: soak\r\n\r\n");
        long begin = Stopwatch.GetTimestamp();
        while (!peer.IsReset && !context.Stop.IsCancellationRequested)
        {
            Require(begin, LongestIdle);
            await context.WaitAsync(1000);
        }

        Count(context, "reset by the server");
    }

    /// <summary>Sends the beginning and then bytes at long intervals, until it is told to go.</summary>
    private static async Task DripAsync(LoadContext context, Peer peer, string beginning, int longest)
    {
        long begin = Stopwatch.GetTimestamp();
        await peer.SendAsync(beginning);
        Task<int> answer = peer.TryReceiveAsync(TimeSpan.FromSeconds(longest));
        while (!answer.IsCompleted && !context.Stop.IsCancellationRequested)
        {
            await Task.WhenAny(answer, context.WaitAsync(context.Random.Next(500, 2000)));
            if (!answer.IsCompleted && !context.Stop.IsCancellationRequested)
            {
                await peer.SendAsync("x");
            }
        }

        if (!context.Stop.IsCancellationRequested)
        {
            await ExpectTimeoutAsync(context, peer, answer);
            Require(begin, longest);
        }
        else
        {
            await LeaveAsync(context, peer, answer);
        }
    }

    private static async Task ExpectTimeoutAsync(LoadContext context, Peer peer, Task<int> answer)
    {
        Expect(await answer > 0, "The connection was closed without 408.");
        ResponseHead head = await peer.ReadHeadAsync();
        Expect(head is { Status: 408, Closes: true }, $"{head} in place of 408.");
        await peer.SkipBodyAsync(head.ContentLength);
        await peer.ExpectEndAsync();
        Count(context, "answered 408");
    }

    private static async Task ExpectEndAsync(LoadContext context, Peer peer, int longest)
    {
        Task<int> end = peer.TryReceiveAsync(TimeSpan.FromSeconds(longest));
        await Task.WhenAny(end, context.WaitAsync(Timeout.Infinite));
        if (end.IsCompleted)
        {
            Expect(await end == 0, "Bytes came that nobody asked for.");
            Count(context, "closed by the server");
        }
        else
        {
            await LeaveAsync(context, peer, end);
        }
    }

    /// <summary>The load ends before the server's patience does.</summary>
    private static async Task LeaveAsync(LoadContext context, Peer peer, Task<int> receive)
    {
        peer.Dispose();
        await ((Task)receive).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Tally.Count("left at the end");
    }

    private static void Count(LoadContext context, string outcome)
        => context.Tally.Count(context.Stop.IsCancellationRequested ? "left at the end" : outcome);

    private static void Require(long begin, int longest)
        => Expect(Stopwatch.GetElapsedTime(begin).TotalSeconds < longest, $"The server did not end the connection within {longest} s.");

    private static void Expect(bool holds, string message)
    {
        if (!holds)
        {
            throw new SoakException(message);
        }
    }
}
