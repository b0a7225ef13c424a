using System.Globalization;
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
