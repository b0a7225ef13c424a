using System.Globalization;
using System.IO.Pipelines;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using MicroRoute;
using MicroRoute.Tests.EndToEnd;

// The server that is soaked and besieged, as a process of its own. A siege at the cap wants a lower one than the default.
return HttpServer.Run<Routes>(args, options =>
{
    if (Environment.GetEnvironmentVariable("SOAK_MAX_CONNECTIONS_PER_WORKER") is { Length: > 0 } most)
    {
        options.Limits.MaxConnectionsPerWorker = int.Parse(most, CultureInfo.InvariantCulture);
    }
});

internal static class Target
{
    private const int LargestDownload = 8 * 1024 * 1024;

    private static readonly byte[] s_payload = Payload.Of(LargestDownload);

    [Get("/")]
    internal static ReadOnlySpan<byte> Index() => "Hello, World!"u8;

    [Post("/echo")]
    internal static ReadOnlySpan<byte> Echo([FromBody] ReadOnlySpan<byte> body) => body;

    /// <summary>The first bytes of the payload that the client knows too.</summary>
    [Get("/download/{length:int}")]
    internal static void Download(int length, HttpResponse response) => response.Send(s_payload.AsSpan(0, length));
}

/// <summary>What is sent and received in pieces.</summary>
[Route("/stream")]
internal static class Streamed
{
    private const int PieceLength = 64 * 1024;

    private static readonly byte[] s_piece = new byte[PieceLength];

    private static TaskCompletionSource s_next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Post("/up")]
    [DisableRequestSizeLimit]
    internal static async Task<string> Up(PipeReader body)
    {
        long count = 0;
        ReadResult read;
        do
        {
            read = await body.ReadAsync();
            count += read.Buffer.Length;
            body.AdvanceTo(read.Buffer.End);
        }
        while (!read.IsCompleted);
        return count.ToString(CultureInfo.InvariantCulture);
    }

    [Get("/down/{length:long}")]
    internal static async Task Down(long length, HttpExchange exchange)
    {
        exchange.Response.ContentLength = length;
        for (long left = length; left > 0; left -= PieceLength)
        {
            await exchange.Response.BodyWriter.WriteAsync(s_piece.AsMemory(0, (int)Math.Min(left, PieceLength)), exchange.RequestAborted);
        }
    }

    [Get("/events")]
    internal static async IAsyncEnumerable<SseItem<string>> Events([EnumeratorCancellation] CancellationToken aborted)
    {
        for (int i = 0; ; i++)
        {
            // Whoever sets the next one does so before he completes this one.
            await Volatile.Read(ref s_next).Task.WaitAsync(aborted);
            yield return new SseItem<string>("event " + i.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Post("/event")]
    internal static void Publish()
        => Interlocked.Exchange(ref s_next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
