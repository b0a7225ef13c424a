using System.Globalization;
using System.IO.Pipelines;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using MicroRoute.Binding;
using MicroRoute.Tests.EndToEnd;

namespace MicroRoute.Tests.Streams;

/// <summary>Handlers that take or give bodies as streams, with what the generator would write around them.</summary>
internal readonly struct StreamRoutes : IRouter
{
    public static int Count => 12;

    public static bool HasStreams => true;

    public static bool HasBodyGates => true;

    public static void Dispatch(ref HttpContext context)
    {
        switch (Encoding.ASCII.GetString(context.Request.Path))
        {
            case "/":
                context.Response.Send("Hello, World!"u8);
                break;
            case "/whole":
                if (BodyGate.TakesWhole(ref context))
                {
                    context.Response.Send(context.Request.Body);
                }

                break;
            case "/tiny":
                if (BodyGate.TakesWhole(ref context, 4))
                {
                    context.Response.Send(context.Request.Body);
                }

                break;
            case "/count":
                if (BodyGate.TakesStream(ref context))
                {
                    AsyncResult.Write<string?, ResultWriter>(ref context, CountAsync(BoundExchange.Body(ref context)));
                }

                break;
            case "/short":
                if (BodyGate.TakesStream(ref context, 10))
                {
                    AsyncResult.Write<string?, ResultWriter>(ref context, CountAsync(BoundExchange.Body(ref context)));
                }

                break;
            case "/echo":
                if (BodyGate.TakesStream(ref context, long.MaxValue))
                {
                    AsyncResult.Write(ref context, EchoAsync(BoundExchange.Get(ref context)));
                }

                break;
            case "/ignore":
                if (BodyGate.TakesStream(ref context))
                {
                    AsyncResult.Write<string?, ResultWriter>(ref context, IgnoreAsync(BoundExchange.BodyReader(ref context)));
                }

                break;
            case "/lazy":
                if (BodyGate.TakesStream(ref context, long.MaxValue))
                {
                    AsyncResult.Write<string?, ResultWriter>(ref context, LazyAsync(Probe.Of(context.Request), BoundExchange.Body(ref context)));
                }

                break;
            case "/head":
                AsyncResult.Write(ref context, HeadAsync(BoundExchange.Get(ref context)));
                break;
            case "/exchange":
                AsyncResult.Write(ref context, ExchangeAsync(Probe.Of(context.Request), BoundExchange.Get(ref context)));
                break;
            case "/break":
                AsyncResult.Write(ref context, BreakAsync(BoundExchange.Get(ref context)));
                break;
            case "/trailer":
                AsyncResult.Write(ref context, TrailerAsync(BoundExchange.Get(ref context)));
                break;
            case "/length":
                AsyncResult.Write(ref context, LengthAsync(BoundExchange.Get(ref context), NumberOf(context.Request)));
                break;
            case "/endless":
                AsyncResult.Write(ref context, EndlessAsync(Probe.Of(context.Request), BoundExchange.Get(ref context)));
                break;
            case "/large":
                context.Response.Send(new byte[16 * 1024 * 1024]);
                break;
            case "/refuse":
                if (BodyGate.TakesStream(ref context))
                {
                    AsyncResult.Write<string?, ResultWriter>(ref context, RefuseAsync(Probe.Of(context.Request), BoundExchange.BodyReader(ref context)));
                }

                break;
            case "/cancelled":
                AsyncResult.Write(ref context, CancelledAsync(Probe.Of(context.Request), BoundExchange.Get(ref context)));
                break;
            case "/long":
                AsyncResult.Write(ref context, LongAsync(Probe.Of(context.Request), BoundExchange.Get(ref context)));
                break;
            case "/fault":
                AsyncResult.Write(ref context, FaultAsync(Probe.Of(context.Request), BoundExchange.Get(ref context)));
                break;
            case "/dropped":
                AsyncResult.Write<Stream?, StreamResultWriter>(ref context, DroppedAsync(Probe.Of(context.Request)));
                break;
            case "/dropped-case":
                AsyncResult.Write<Results<NotFound, Stream?>, ResultsWriter<NotFound, ResultWriter<NotFound>, Stream?, StreamResultWriter>>(
                    ref context, DroppedCaseAsync(Probe.Of(context.Request)));
                break;
            case "/dropped-result":
                AsyncResult.Write<ProbedResult?, ResultWriter<ProbedResult>>(ref context, DroppedResultAsync(Probe.Of(context.Request)));
                break;
            case "/dropped-exchange-result":
                AsyncResult.Write<ProbedResult?, UpcastWriter<ProbedResult?, IExchangeResult?, ExchangeWriter>>(ref context, DroppedResultAsync(Probe.Of(context.Request)));
                break;
            case "/stream":
                StreamResultWriter.Write(ref context, new MemoryStream(Payload.Of(NumberOf(context.Request))));
                break;
            case "/later-stream":
                AsyncResult.Write<Stream?, StreamResultWriter>(ref context, LaterAsync(Payload.Of(NumberOf(context.Request))));
                break;
            case "/events":
                TextEventWriter.Write(ref context, EventsAsync(Probe.Of(context.Request)));
                break;
            case "/sync":
                AsyncResult.Write(ref context, WriteSynchronouslyAsync(BoundExchange.Get(ref context)));
                break;
            default:
                RouteMiss.NotFound(ref context);
                break;
        }
    }

    public static RouteDescriptor[] Describe() => [];

    private static int NumberOf(HttpRequest request) => int.Parse(request.Query, CultureInfo.InvariantCulture);

    private static async Task<string?> CountAsync(Stream body)
    {
        byte[] buffer = new byte[5000];
        long count = 0;
        int read;
        while ((read = await body.ReadAsync(buffer)) > 0)
        {
            count += read;
        }

        return count.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task EchoAsync(HttpExchange exchange) => await exchange.RequestBody.CopyToAsync(exchange.Response.Body);

    private static async Task<string?> IgnoreAsync(PipeReader body)
    {
        ReadResult first = await body.ReadAsync();
        body.AdvanceTo(first.Buffer.Start);
        return "enough";
    }

    private static async Task<string?> LazyAsync(Probe probe, Stream body)
    {
        probe.Call();
        await probe.WaitAsync(default);
        return await CountAsync(body);
    }

    private static async Task<string?> RefuseAsync(Probe probe, PipeReader body)
    {
        await body.ReadAsync();
        await body.CompleteAsync(new InvalidOperationException("no more"));
        await probe.WaitAsync(default);
        return "enough";
    }

    private static async Task HeadAsync(HttpExchange exchange)
    {
        await Task.Yield();
        exchange.Response.StatusCode = System.Net.HttpStatusCode.Accepted;
        exchange.Response.SetContentType("text/plain");
        exchange.Response.AddHeader("Host-Seen", Encoding.ASCII.GetString(HostOf(exchange)));
        await exchange.Response.Body.WriteAsync("whole"u8.ToArray());
    }

    private static byte[] HostOf(HttpExchange exchange)
        => exchange.Request.Headers.TryGetValue("host"u8, out ReadOnlySpan<byte> host) ? host.ToArray() : [];

    private static async Task ExchangeAsync(Probe probe, HttpExchange exchange)
    {
        await exchange.Response.Body.WriteAsync("one"u8.ToArray());
        await probe.WaitAsync(exchange.RequestAborted);
        Assert.Throws<InvalidOperationException>(() => exchange.Response.AddHeader("Late", "1"));
        await exchange.Response.Body.WriteAsync("two"u8.ToArray());
    }

    private static async Task BreakAsync(HttpExchange exchange)
    {
        await exchange.Response.Body.WriteAsync("half"u8.ToArray());
        await Task.Yield();
        throw new InvalidOperationException("broken half-way");
    }

    private static async Task TrailerAsync(HttpExchange exchange)
    {
        await exchange.Response.Body.WriteAsync("body"u8.ToArray());
        Assert.Throws<ArgumentException>(() => exchange.Response.AddTrailer("content-type", "text/plain"));
        Assert.Throws<ArgumentException>(() => exchange.Response.AddTrailer("Content-Length", "4"));
        exchange.Response.AddTrailer("Checksum", "abc");
    }

    private static async Task LengthAsync(HttpExchange exchange, int length)
    {
        exchange.Response.ContentLength = 4;
        await exchange.Response.StartAsync();
        await Task.Yield();
        await exchange.Response.Body.WriteAsync(new byte[length]);
    }

    private static async Task CancelledAsync(Probe probe, HttpExchange exchange)
    {
        await exchange.Response.Body.WriteAsync("half"u8.ToArray());
        await probe.WaitAsync(default);
        throw new OperationCanceledException("a time of the handler's own");
    }

    private static async Task LongAsync(Probe probe, HttpExchange exchange)
    {
        exchange.Response.ContentLength = 2;
        await Task.Yield();
        await exchange.Response.Body.WriteAsync("abc"u8.ToArray());
        await probe.WaitAsync(default);
    }

    private static async Task FaultAsync(Probe probe, HttpExchange exchange)
    {
        await exchange.Response.Body.WriteAsync("abc"u8.ToArray());
        await exchange.Response.BodyWriter.CompleteAsync(new InvalidOperationException("given up"));
        await probe.WaitAsync(default);
    }

    private static async Task<Stream?> DroppedAsync(Probe probe)
    {
        await probe.WaitAsync(default);
        return new ProbedStream(probe);
    }

    private static async Task<Results<NotFound, Stream?>> DroppedCaseAsync(Probe probe) => await DroppedAsync(probe);

    private static async Task<ProbedResult?> DroppedResultAsync(Probe probe)
    {
        await probe.WaitAsync(default);
        return new ProbedResult(probe);
    }

    private sealed class ProbedResult(Probe probe) : IResult, IExchangeResult, IDisposable
    {
        public void Write(ref HttpResponse response)
        {
        }

        public Task WriteAsync(HttpExchange exchange) => Task.CompletedTask;

        public void Dispose() => probe.Call();
    }

    private sealed class ProbedStream(Probe probe) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            probe.Call();
            base.Dispose(disposing);
        }
    }

    private static async Task EndlessAsync(Probe probe, HttpExchange exchange)
    {
        byte[] block = new byte[16 * 1024];
        while (!exchange.RequestAborted.IsCancellationRequested)
        {
            await exchange.Response.BodyWriter.WriteAsync(block);
            probe.Call();
        }

        await probe.WaitAsync(exchange.RequestAborted);
    }

    private static async Task<Stream?> LaterAsync(byte[] content)
    {
        await Task.Yield();
        return new MemoryStream(content);
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(Probe probe, [EnumeratorCancellation] CancellationToken aborted = default)
    {
        for (int i = 0; ; i++)
        {
            yield return new SseItem<string>("event " + i.ToString(CultureInfo.InvariantCulture)) { EventId = i.ToString(CultureInfo.InvariantCulture) };
            await probe.WaitAsync(aborted);
        }
    }

    private static Task WriteSynchronouslyAsync(HttpExchange exchange)
    {
        exchange.Response.Body.Write("never"u8);
        return Task.CompletedTask;
    }
}
