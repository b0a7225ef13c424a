using System.Diagnostics;
using System.Net.Sockets;

namespace MicroRoute.Soak;

/// <summary>Clients that do nothing wrong, and how long they wait for their answers, in milliseconds.</summary>
/// <remarks>One that is disconnected tries again, as every client does; it has waited from its first try on.</remarks>
internal sealed class NormalClients(int port)
{
    private const int KeepAliveClients = 4;
    private const int Pause = 25;
    private const int MostTries = 10;

    private readonly LoadContext _context = new(port, 1, new Random(1), new Tally("normal"), CancellationToken.None);
    private int _retries;
    private int _unanswered;

    /// <summary>On connections that stay open.</summary>
    public Samples KeptAlive { get; } = new();

    /// <summary>On connections opened for one request.</summary>
    public Samples Fresh { get; } = new();

    /// <summary>How often one was disconnected before its answer, and tried again.</summary>
    public int Retries => _retries;

    /// <summary>How many were not answered at all.</summary>
    public int Unanswered => _unanswered;

    public async Task RunAsync(CancellationToken stop)
        => await Task.WhenAll([FreshAsync(stop), .. Enumerable.Range(0, KeepAliveClients).Select(_ => KeepAliveAsync(stop))]);

    /// <summary>A new one begins at its time, however long the others wait.</summary>
    private async Task FreshAsync(CancellationToken stop)
    {
        var running = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            running.Add(MeasureAsync(Fresh, async () =>
            {
                using Peer peer = await Peer.ConnectAsync(port);
                await WellFormed.AskAsync(_context, peer, "GET / HTTP/1.1\r\nHost: soak\r\nConnection: close\r\n\r\n", closes: true);
            }));
            await _context.WaitAsync(Pause);
        }

        await Task.WhenAll(running);
    }

    private async Task KeepAliveAsync(CancellationToken stop)
    {
        Peer? peer = null;
        while (!stop.IsCancellationRequested)
        {
            await MeasureAsync(KeptAlive, async () =>
            {
                try
                {
                    peer ??= await Peer.ConnectAsync(port);
                    await WellFormed.AskAsync(_context, peer, "GET / HTTP/1.1\r\nHost: soak\r\n\r\n");
                }
                catch
                {
                    peer?.Dispose();
                    peer = null;
                    throw;
                }
            });
            await _context.WaitAsync(Pause);
        }

        peer?.Dispose();
    }

    private async Task MeasureAsync(Samples samples, Func<Task> ask)
    {
        long begin = Stopwatch.GetTimestamp();
        for (int tries = 1; ; tries++)
        {
            try
            {
                await ask();
                samples.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                return;
            }
            catch (Exception exception) when (exception is SoakException or SocketException or OperationCanceledException)
            {
                if (tries == MostTries || exception is OperationCanceledException)
                {
                    Interlocked.Increment(ref _unanswered);
                    return;
                }

                Interlocked.Increment(ref _retries);
            }
        }
    }
}
