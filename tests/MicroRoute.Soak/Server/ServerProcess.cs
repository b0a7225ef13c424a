using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MicroRoute.Soak;

/// <summary>The server under test, a process of its own.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    // Answers that clients left unread are given up by then, and sockets that lingered closed.
    private static readonly TimeSpan s_longestRecovery = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Task _log;

    private ServerProcess(Process process)
    {
        _process = process;
        _log = PassOnAsync(process.StandardError);
    }

    public int Port { get; private set; }

    public ProcessFacts Facts => _process.HasExited
        ? throw new SoakException($"The server has ended by itself, with exit code {_process.ExitCode}.")
        : ProcessFacts.Of(_process.Id);

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="path">The binary.</param>
    /// <param name="transport">The transport that it is to use, <c>epoll</c> or <c>sockets</c>.</param>
    /// <param name="maxConnections">The most connections of a worker; 0 for the server's default.</param>
    /// <param name="workers">How many workers there are; 0 for the server's default.</param>
    public static async Task<ServerProcess> StartAsync(string path, string transport, int maxConnections = 0, int workers = 0)
    {
        var start = new ProcessStartInfo(path, ["--urls", "http://127.0.0.1:0", "--workers", workers.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MICROROUTE_TRANSPORT"] = transport == "sockets" ? transport : "";
        start.Environment["SOAK_MAX_CONNECTIONS_PER_WORKER"] = maxConnections == 0 ? "" : maxConnections.ToString(CultureInfo.InvariantCulture);
        var server = new ServerProcess(Process.Start(start)!);
        using var patience = new CancellationTokenSource(s_patience);
        string greeting = await server._process.StandardOutput.ReadLineAsync(patience.Token) ?? "";
        Match match = ListeningAt().Match(greeting);
        if (!match.Success)
        {
            server.Dispose();
            throw new SoakException("The server does not say where it listens, but: " + greeting);
        }

        server.Port = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        Console.WriteLine($"{greeting}, {transport}, process {server._process.Id}");
        return server;
    }

    /// <summary>Makes sure that a new client is answered.</summary>
    public async Task AskAsync()
    {
        using Peer peer = await Peer.ConnectAsync(Port);
        await peer.SendAsync("GET / HTTP/1.1\r\nHost: soak\r\nConnection: close\r\n\r\n");
        ResponseHead head = await peer.ReadHeadAsync();
        await peer.SkipBodyAsync(head.ContentLength);
        await peer.ExpectEndAsync();
    }

    /// <summary>Waits until the server has no more descriptors than before.</summary>
    public async Task<ProcessFacts> SettleAsync(int descriptors)
    {
        long begin = Stopwatch.GetTimestamp();
        ProcessFacts facts;
        do
        {
            await Task.Delay(250);
            facts = Facts;
        }
        while (facts.Descriptors > descriptors && Stopwatch.GetElapsedTime(begin) < s_longestRecovery);
        return facts;
    }

    /// <summary>Sends SIGTERM and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using (Process kill = Process.Start("sh", ["-c", $"kill -TERM {_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(s_patience);
        await _process.WaitForExitAsync(patience.Token);
        await _log;
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static async Task PassOnAsync(StreamReader log)
    {
        while (await log.ReadLineAsync() is { } line)
        {
            Console.WriteLine("  server: " + line);
        }
    }

    [GeneratedRegex("^Listening on http://127\\.0\\.0\\.1:([0-9]+) ")]
    private static partial Regex ListeningAt();
}
