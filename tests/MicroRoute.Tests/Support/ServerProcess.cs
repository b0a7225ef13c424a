using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MicroRoute.Tests.Support;

/// <summary>A server that runs as a process of its own.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly CancellationTokenSource _patience;

    private ServerProcess(Process process, TimeSpan patience)
    {
        _process = process;
        _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _patience.CancelAfter(patience);
    }

    /// <summary>What it said when it had started.</summary>
    public string Greeting { get; private set; } = "";

    public int Port { get; private set; }

    /// <summary>How long it has kept processors busy.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="transport">The transport that it is to use.</param>
    /// <param name="command">The program and its arguments.</param>
    public static Task<ServerProcess> StartAsync(string transport, params string[] command) => StartAsync(transport, command, own: []);

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="transport">The transport that it is to use.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="own">Options of the application's own.</param>
    public static async Task<ServerProcess> StartAsync(string transport, string[] command, string[] own)
    {
        string[] options = ["--urls", "http://127.0.0.1:0", "--workers", "1", .. own.Length > 0 ? new[] { "--" } : [], .. own];
        var server = new ServerProcess(Start(transport, [.. command, .. options]), s_patience);
        try
        {
            server.Greeting = await server._process.StandardOutput.ReadLineAsync(server._patience.Token) ?? "";
            Match match = ListeningAt().Match(server.Greeting);
            Assert.True(match.Success, "It said: " + server.Greeting);
            server.Port = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Runs a program that ends by itself.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(TimeSpan patience, params string[] command)
    {
        using var program = new ServerProcess(Start("", command), patience);
        return await program.EndAsync();
    }

    /// <summary>Connects a client to it.</summary>
    public Task<RawClient> ConnectAsync() => RawClient.ConnectAsync(Port);

    /// <summary>Sends SIGTERM and waits for the end.</summary>
    public async Task<(int ExitCode, string Output, string Error)> TerminateAsync()
    {
        await SignalAsync("TERM");
        return await EndAsync();
    }

    /// <summary>Sends a signal.</summary>
    public async Task SignalAsync(string name)
    {
        using Process kill = Process.Start("sh", ["-c", $"kill -{name} {_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for the end.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        Task<string> output = _process.StandardOutput.ReadToEndAsync(_patience.Token);
        Task<string> error = _process.StandardError.ReadToEndAsync(_patience.Token);
        await _process.WaitForExitAsync(_patience.Token);
        return (_process.ExitCode, await output, await error);
    }

    /// <summary>Kills it, and waits until the system has noticed.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(_patience.Token);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _patience.Dispose();
    }

    private static Process Start(string transport, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MICROROUTE_TRANSPORT"] = transport == "sockets" ? transport : "";
        return Process.Start(start)!;
    }

    [GeneratedRegex("^Listening on http://127\\.0\\.0\\.1:([0-9]+) with 1 worker, [0-9]+ routes?, started in [0-9]+ ms$")]
    private static partial Regex ListeningAt();
}
