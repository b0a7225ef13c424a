using MicroRoute;

return HttpServer.Run<Routes>(args);

internal static class Cluster
{
    /// <summary>Which of the processes answered.</summary>
    [Get("/")]
    internal static void Index(HttpResponse response)
    {
        response.Write("Served by process "u8);
        response.Write(Environment.ProcessId);
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

    /// <summary>What the proxy asks before it sends anything else.</summary>
    [Get("/healthz")]
    internal static ReadOnlySpan<byte> Health() => "ok\n"u8;
}
