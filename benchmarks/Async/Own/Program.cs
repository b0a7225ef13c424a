using MicroRoute;

return HttpServer.Run<Routes>(args);

/// <summary>The handlers that <c>../Kestrel</c> has too.</summary>
internal static class Handlers
{
    [Get("/ready")]
    internal static Task<string> Ready() => Task.FromResult("Hello, World!");

    [Get("/yield")]
    internal static async Task<string> YieldOnce()
    {
        await Task.Yield();
        return "Hello, World!";
    }

    [Get("/delay")]
    internal static async Task<string> Delay()
    {
        await Task.Delay(1);
        return "Hello, World!";
    }

    [Get("/blocking")]
    [Blocking]
    internal static string Block() => "Hello, World!";

    [Get("/allocated")]
    internal static string Allocated() => $"{GC.GetTotalAllocatedBytes(precise: true)}";
}
