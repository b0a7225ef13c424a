namespace MicroRoute.Soak;

/// <summary>Clients that go away, in every phase and in every way.</summary>
internal static class Impolite
{
    private const string Get = "GET / HTTP/1.1\r\nHost: soak\r\n\r\n";
    private const string Download = "GET /download/4000000 HTTP/1.1\r\nHost: soak\r\n\r\n";
    private const string Upload = "POST /echo HTTP/1.1\r\nHost: soak\r\nContent-Length: 1000\r\n\r\n";
    private const string Chunked = "POST /echo HTTP/1.1\r\nHost: soak\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n";

    /// <summary>What a client has sent when it goes: nothing, a part of a request, or more than it will read the answers of.</summary>
    private static readonly string[] s_phases =
    [
        "", "G", "GET / HTTP/1.1\r\nHost: so", Get, Get + Get + "GET", Upload, Upload + "body", Chunked, Chunked + "chunk",
        Download, Download + Download + Download, "\r\n\r\n", "not HTTP\r\n\r\n",
    ];

    public static ClientKind[] Kinds { get; } =
    [
        new("reset", 2, 30, false, ResetAsync),
        new("cut off", 2, 50, false, CutOffAsync),
        new("leave", 2, 50, false, LeaveAsync),
    ];

    private static async Task ResetAsync(LoadContext context)
    {
        using Peer peer = await BeginAsync(context);
        peer.Reset();
        context.Tally.Count("resets");
    }

    /// <summary>Ends the sending side and waits for the server to do the same, whatever it answers before.</summary>
    private static async Task CutOffAsync(LoadContext context)
    {
        using Peer peer = await BeginAsync(context);
        peer.EndSending();
        while (await peer.TryReceiveAsync(TimeSpan.FromSeconds(30)) > 0)
        {
            ResponseHead head = await peer.ReadHeadAsync();
            await peer.SkipBodyAsync(head.ContentLength);
        }

        context.Tally.Count("ended by the server");
    }

    private static async Task LeaveAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        context.Tally.Count("left");
    }

    private static async Task<Peer> BeginAsync(LoadContext context)
    {
        Peer peer = await context.ConnectAsync();
        await peer.SendAsync(s_phases[context.Random.Next(s_phases.Length)]);
        await context.WaitAsync(context.Random.Next(4) switch { 0 => 0, 1 => 1, 2 => 10, _ => 100 });
        return peer;
    }
}
