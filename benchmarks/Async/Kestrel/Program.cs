using System.Net;

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

WebApplication app = builder.Build();
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
