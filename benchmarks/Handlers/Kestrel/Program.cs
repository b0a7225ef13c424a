using System.IO.Pipelines;
using System.Net;
using System.Text.Json.Serialization;

// The handlers of ../Own as minimal APIs.   usage: kestrel PORT [inline]
// With 'inline' the transport is set up for one busy core: one queue, and no other threads between it and the handlers.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, int.Parse(args[0], provider: null)));
if (args is [_, "inline"])
{
    builder.WebHost.UseSockets(sockets =>
    {
        sockets.IOQueueCount = 1;
        sockets.UnsafePreferInlineScheduling = true;
        sockets.WaitForDataBeforeAllocatingBuffer = false;
    });
}

builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, GreetingContext.Default));
byte[] megabyte = new byte[1024 * 1024];
WebApplication app = builder.Build();
app.MapGet("/json", () => new Greeting("Hello, World!"));
app.MapPost("/echo", (Greeting greeting) => greeting);
app.MapGet("/rows", Rows);
app.MapGet("/download", () => Results.Stream(new MemoryStream(megabyte, writable: false)));
app.MapPost("/upload", async (PipeReader body) =>
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
    return $"{count}";
});
app.MapGet("/ready", () => Task.FromResult("Hello, World!"));
app.MapGet("/yield", async () =>
{
    await Task.Yield();
    return "Hello, World!";
});
app.MapGet("/delay", async () =>
{
    await Task.Delay(1);
    return "Hello, World!";
});
app.MapGet("/blocking", () => "Hello, World!");
app.MapGet("/allocated", () => $"{GC.GetTotalAllocatedBytes(precise: true)}");
app.Run();

static async IAsyncEnumerable<Greeting> Rows()
{
    await Task.Yield();
    for (int i = 0; i < 100; i++)
    {
        yield return new("Hello, World!");
    }
}

internal sealed record Greeting(string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Greeting))]
[JsonSerializable(typeof(IAsyncEnumerable<Greeting>))]
internal sealed partial class GreetingContext : JsonSerializerContext;
