using System.Globalization;
using System.IO.Pipelines;
using MicroRoute;

return HttpServer.Run<Routes>(args);

/// <summary>The handlers that <c>../Kestrel</c> has too.</summary>
internal static class Handlers
{
    private static readonly byte[] s_megabyte = new byte[1024 * 1024];

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

    [Get("/json")]
    internal static Greeting Json() => new("Hello, World!");

    [Post("/echo")]
    internal static Greeting Echo(Greeting greeting) => greeting;

    [Get("/rows")]
    internal static async IAsyncEnumerable<Greeting> Rows()
    {
        await Task.Yield();
        for (int i = 0; i < 100; i++)
        {
            yield return new("Hello, World!");
        }
    }

    [Get("/download")]
    internal static Stream Download() => new MemoryStream(s_megabyte, writable: false);

    [Post("/upload")]
    internal static async Task<string> Upload(PipeReader body)
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

    [Get("/allocated")]
    internal static string Allocated() => $"{GC.GetTotalAllocatedBytes(precise: true)}";
}

internal sealed record Greeting(string Message);
