using System.Globalization;
using System.Net;
using MicroRoute;

if (args is ["healthcheck", var port])
{
    return Healthcheck.Run(port);
}

return HttpServer.Run<Routes>(args, options =>
{
    // How long a proxy may take to find out that this process is not ready any longer.
    string text = Environment.GetEnvironmentVariable("DRAIN_DELAY") is { Length: > 0 } value ? value : "0";
    options.DrainDelay = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
        ? TimeSpan.FromSeconds(seconds)
        : throw new ServerOptionsException($"DRAIN_DELAY is '{text}'; it must be a number of seconds.");
});

internal static class Cluster
{
    /// <summary>Which of the processes answered: always as many bytes, since <c>ab</c> counts other lengths as failures.</summary>
    [Get("/")]
    internal static void Index(HttpResponse response)
    {
        response.Write("Served by process "u8);
        response.Write(Environment.ProcessId, "D7");
        response.Write("\n"u8);
    }

    /// <summary>A request that still runs when its process is told to stop. It holds its worker meanwhile.</summary>
    [Get("/slow/{milliseconds:int}")]
    internal static void Slow(int milliseconds, HttpResponse response)
    {
        Thread.Sleep(Math.Clamp(milliseconds, 0, 10_000));
        Index(response);
    }

    /// <summary>A request that a proxy must not send twice. Gives the body back.</summary>
    [Post("/orders")]
    internal static ReadOnlySpan<byte> Order([FromBody] ReadOnlySpan<byte> body) => body;

    /// <summary>Whether the process works at all; if not, it is to be started again.</summary>
    [Get("/livez")]
    internal static ReadOnlySpan<byte> Live() => "ok\n"u8;

    /// <summary>Whether requests are wanted: from the start until the process is told to stop.</summary>
    [Get("/healthz")]
    internal static void Ready(HttpResponse response)
    {
        bool isReady = HttpServer.State == ServerState.Running;
        response.StatusCode = isReady ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable;
        response.Write(isReady ? "ok\n"u8 : "draining\n"u8);
    }
}
