using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MicroRoute.Generators.Tests.Harness;
using MicroRoute.Testing;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Bodies that handlers take while they come and results that are sent while they are made, in one table with others.</summary>
public sealed class StreamTests(SharedApp<StreamTests> shared) : IClassFixture<SharedApp<StreamTests>>, IAppSource, IDisposable
{
    private readonly TestServer _server = shared.App.Serve(options =>
    {
        options.Limits.MaxRequestBodySize = 100;
        options.Limits.MaxStreamedRequestBodySize = 1_000_000;
    });

    public static string Source => """
        using System.Buffers;
        using System.IO.Pipelines;
        using System.Net;
        using System.Net.ServerSentEvents;
        using System.Runtime.CompilerServices;
        using System.Text;

        internal sealed record Item(int Id, string? Name = null);
        internal sealed record Upload(string Name, Stream Body);
        internal sealed class Countdown(int from) : IAsyncEnumerable<int>
        {
            public async IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken aborted) { for (int i = from; i > 0; i--) { await Task.Yield(); yield return i; } }
        }

        internal static class Bodies
        {
            [Post("/echo")] internal static Stream Echo(Stream body, HttpResponse response) { response.SetContentType("text/x-echo"u8); return body; }
            [Post("/echo/later")] internal static async Task<MemoryStream?> Later(Stream body) { var copy = new MemoryStream(); await body.CopyToAsync(copy); copy.Position = 0; return copy.Length == 0 ? null : copy; }
            [Put("/upload/{name}")] internal static async Task<string> Up([AsParameters] Upload upload) => $"{upload.Name}: {await new StreamReader(upload.Body).ReadToEndAsync()}";
            [Put("/count")] [Delete("/count")] internal static Task<long> Count(PipeReader body) => CountAsync(body);
            [Put("/count/any"), DisableRequestSizeLimit] internal static Task<long> CountAny(in PipeReader body) => CountAsync(body);
            [Put("/count/few"), RequestSizeLimit(8)] internal static Task<long> CountFew(PipeReader body) => CountAsync(body);
            [Post("/whole")] internal static int Whole([FromBody] ReadOnlySpan<byte> body) => body.Length;
            [Post("/whole/few"), RequestSizeLimit(8)] internal static int WholeFew([FromBody] ReadOnlySpan<byte> body) => body.Length;
            [Post("/whole/many"), RequestSizeLimit(1000)] internal static int WholeMany([FromBody] ReadOnlySpan<byte> body) => body.Length;
            [Post("/json/{id}")] internal static Item Json(int id, Item item) => item with { Id = id };

            private static async Task<long> CountAsync(PipeReader body)
            {
                long count = 0;
                while (true)
                {
                    ReadResult read = await body.ReadAsync();
                    count += read.Buffer.Length;
                    body.AdvanceTo(read.Buffer.End);
                    if (read.IsCompleted)
                    {
                        return count;
                    }
                }
            }
        }

        internal readonly struct Own(int count) : IExchangeResult
        {
            public async Task WriteAsync(HttpExchange exchange)
            {
                exchange.Response.SetContentType("text/own");
                for (int i = 0; i < count; i++)
                {
                    await exchange.Response.Body.WriteAsync(Encoding.ASCII.GetBytes($"{i} "));
                }
            }
        }

        internal static class Exchanges
        {
            [Get("/exchange/hurry"), Timeout(20)] internal static async Task Hurry(HttpExchange exchange) => await Task.Delay(Timeout.Infinite, exchange.RequestAborted);
            [Get("/own/{count}")] internal static Own Own(int count) => new(count);
            [Get("/own/later/{count}")] internal static async Task<Results<Own, NoContent>> Later(int count) { await Task.Yield(); return count == 0 ? TypedResults.NoContent() : new Own(count); }
            [Get("/own/none")] internal static IExchangeResult? None() => null;
            [Put("/exchange/{name}")] internal static async Task Answer(HttpExchange exchange, string name)
            {
                string method = exchange.Request.Method.ToString();
                string body = await new StreamReader(exchange.RequestBody).ReadToEndAsync();
                exchange.Response.StatusCode = HttpStatusCode.Created;
                exchange.Response.SetContentType("text/plain");
                exchange.Response.AddHeader("X-Name", name);
                exchange.Response.AddTrailer("X-Length", $"{body.Length}");
                await exchange.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(method + body));
                await exchange.Response.Body.FlushAsync();
                exchange.Response.BodyWriter.Write("!"u8);
            }

            [Get("/exchange/silent")] internal static async Task<string> Silent(HttpExchange exchange) { await Task.Yield(); return exchange.Response.HasStarted ? "started" : "result"; }
            [Get("/exchange/started")] internal static async Task<string> Started(HttpExchange exchange) { await exchange.Response.Body.WriteAsync("own"u8.ToArray()); await exchange.Response.StartAsync(); return "never seen"; }
            [Get("/exchange/late")] internal static async Task<string> Late(HttpExchange exchange) { await Task.Delay(1); exchange.Response.StatusCode = HttpStatusCode.Gone; return "result"; }
            [Get("/exchange/whole")] internal static async Task Whole(HttpExchange exchange) { await Task.Delay(1); exchange.Response.BodyWriter.Write("whole"u8); }
            [Get("/exchange/begun")] internal static async Task<string> Begun(HttpExchange exchange) { await exchange.Response.StartAsync(); await Task.Delay(1); exchange.Response.BodyWriter.Write("own"u8); return "never seen"; }
            [Get("/exchange/fails")] internal static async Task<string> Fails(HttpExchange exchange) { exchange.Response.BodyWriter.Write("never seen"u8); await Task.Delay(1); throw new InvalidOperationException(); }
            [Get("/exchange/stream")] internal static async Task<Stream> Stream(HttpExchange exchange) { await Task.Delay(1); return new MemoryStream([65]); }
            [Get("/exchange/blocking")] [Blocking] internal static string Blocking(HttpExchange exchange) => exchange.Request.Method.ToString();
            [Put("/exchange/blocking")] [Blocking] internal static void BlockingEcho(HttpExchange exchange) => exchange.RequestBody.CopyTo(exchange.Response.Body);
            [Put("/blocking")] [Blocking] internal static string BlockingRead(Stream body) => new StreamReader(body).ReadToEnd();
            [Get("/blocking/down")] [Blocking] internal static Countdown BlockingDown() => new(2);
        }

        internal static class Results
        {
            [Get("/items")] internal static async IAsyncEnumerable<Item> Items(int count, [EnumeratorCancellation] CancellationToken aborted)
            {
                for (int i = 0; i < count; i++) { await Task.Delay(1, aborted); yield return new(i, $"item {i}"); }
            }

            [Get("/items/later")] internal static async Task<IAsyncEnumerable<Item>?> Later(int count, CancellationToken aborted) { await Task.Yield(); return count == 0 ? null : Items(count, aborted); }
            [Get("/lines")] internal static JsonLines<Item> Lines(int count, CancellationToken aborted) => new(Items(count, aborted));
            [Get("/lines/later")] internal static async ValueTask<JsonLines<int?>> LinesLater() { await Task.Yield(); return new(Some()); async IAsyncEnumerable<int?> Some() { yield return 1; await Task.Yield(); yield return null; } }
            [Get("/down/{from}")] internal static Countdown? Down(int from) => from == 0 ? null : new(from);
            [Get("/down/later/{from}")] internal static async Task<Countdown> DownLater(int from) { await Task.Yield(); return new(from); }
            [Get("/events")] internal static async IAsyncEnumerable<SseItem<Item>> Events() { yield return new(new(1), "added") { EventId = "7" }; await Task.Yield(); yield return new(new(2, "two")); }
            [Get("/bytes")] internal static async IAsyncEnumerable<byte[]> Bytes() { await Task.Yield(); yield return [65]; }
            [Get("/texts")] internal static async IAsyncEnumerable<SseItem<string>> Texts() { yield return new("a\nb"); await Task.Yield(); yield return new("c", "last"); }
            [Get("/texts/cached")] internal static IAsyncEnumerable<SseItem<string>> Cached(HttpResponse response) { response.AddHeader("cache-control"u8, "max-age=5"u8); return Texts(); }
            [Get("/late")] [Timeout(50)] internal static async IAsyncEnumerable<int> Late([EnumeratorCancellation] CancellationToken aborted) { await Task.Delay(-1, aborted); yield return 1; }
            [Get("/broken")] internal static async IAsyncEnumerable<int> Broken() { yield return 1; await Task.Delay(10); throw new InvalidOperationException("half-way"); }
            [Get("/maybe/{kind}")] internal static Results<Countdown, Ok<string>, Stream, NotFound> Maybe(string kind) => kind switch
            {
                "down" => new Countdown(2),
                "ok" => TypedResults.Ok("text"),
                "stream" => new MemoryStream([65]),
                _ => TypedResults.NotFound(),
            };
            [Get("/file")] internal static Stream File(HttpResponse response) { response.AddHeader("X-Of"u8, "file"u8); return new MemoryStream([65, 66, 67]); }
        }
        """;

    private static CancellationToken Aborted => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("POST /echo", 0)]
    [InlineData("POST /echo", 100_000)]
    [InlineData("POST /echo/later", 500_000)]
    public async Task GiveWhatTheyTake(string request, int length)
    {
        byte[] body = new byte[length];
        new Random(5).NextBytes(body);
        foreach (HttpContent content in new HttpContent[] { new ByteArrayContent(body), new StreamContent(new Endless(new MemoryStream(body))) })
        {
            using HttpResponseMessage response = await SendAsync(request, content);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(request.EndsWith("later", StringComparison.Ordinal) ? "application/octet-stream" : "text/x-echo", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(body, await response.Content.ReadAsByteArrayAsync(Aborted));
        }
    }

    [Theory]
    [InlineData("PUT /count", 0, 200, "0")]
    [InlineData("DELETE /count", 12, 200, "12")]
    [InlineData("PUT /count", 1_000_000, 200, "1000000")]
    [InlineData("PUT /count", 1_000_001, 413)]
    [InlineData("PUT /count/any", 2_000_000, 200, "2000000")]
    [InlineData("PUT /count/few", 8, 200, "8")]
    [InlineData("PUT /count/few", 9, 413)]
    [InlineData("POST /whole", 100, 200, "100")]
    [InlineData("POST /whole", 101, 413)]
    [InlineData("POST /whole/few", 8, 200, "8")]
    [InlineData("POST /whole/few", 9, 413)]
    [InlineData("POST /whole/many", 1000, 200, "1000")]
    [InlineData("POST /whole/many", 1001, 413)]
    [InlineData("PUT /upload/a", 3, 200, "a: \0\0\0")]
    [InlineData("PUT /nowhere", 50, 404)]
    [InlineData("PUT /whole", 50, 405)]
    [InlineData("POST /json/1", 50, 415)]
    public async Task HaveTheirLimits(string request, int length, int status, string? answer = null)
    {
        foreach (HttpContent content in new HttpContent[] { new ByteArrayContent(new byte[length]), new StreamContent(new Endless(new MemoryStream(new byte[length]))) })
        {
            using HttpResponseMessage response = await SendAsync(request, content);

            Assert.Equal((HttpStatusCode)status, response.StatusCode);
            string text = await response.Content.ReadAsStringAsync(Aborted);
            Assert.Equal(answer ?? text, text);
        }
    }

    /// <summary>The head comes first, and the body in two pieces.</summary>
    [Theory]
    [InlineData("PUT /count", "12")]
    [InlineData("POST /whole", "12")]
    [InlineData("PUT /upload/name", "name: {\"id\":5}    ")]
    [InlineData("POST /json/7", "{\"id\":7,\"name\":null}")]
    [InlineData("PUT /nowhere", "}", "404")]
    [InlineData("PUT /whole", "}", "405")]
    public async Task TakeWhatComesLater(string request, string answer, string status = "200")
    {
        using ClientStream connection = _server.Connect();
        foreach (string piece in new[] { $"{request} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 12\r\nConnection: close\r\n\r\n", "{\"id\"", ":5}    " })
        {
            await connection.WriteAsync(Encoding.UTF8.GetBytes(piece), Aborted);
            await _server.AdvanceAsync(TimeSpan.Zero);
        }

        string response = Encoding.UTF8.GetString(await connection.ReadToEndAsync(Aborted));

        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.EndsWith(status == "200" ? "\r\n\r\n" + answer : answer, response, StringComparison.Ordinal);
    }

    /// <summary>Nobody wants the body, so nobody waits for it.</summary>
    [Theory]
    [InlineData("PUT /count/few", "413")]
    [InlineData("POST /whole/few", "413")]
    public async Task AreNotWaitedForInVain(string request, string status)
    {
        using ClientStream connection = _server.Connect();
        await connection.WriteAsync(Encoding.UTF8.GetBytes($"{request} HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n"), Aborted);

        string response = Encoding.UTF8.GetString(await connection.ReadToEndAsync(Aborted));

        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/own/3", 200, "0 1 2 ")]
    [InlineData("/own/later/2", 200, "0 1 ")]
    [InlineData("/own/later/0", 204, "")]
    [InlineData("/own/none", 404, "about:blank")]
    [InlineData("/exchange/hurry", 504, "longer than its route")]
    public async Task ResultsOfOnesOwnWriteThemselves(string path, int status, string body)
    {
        using HttpClient client = _server.CreateClient();
        using HttpResponseMessage response = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(status == 200 ? "text/own" : null, status > 400 ? null : response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task AnswerThroughTheExchange()
    {
        using HttpResponseMessage response = await SendAsync("PUT /exchange/Ann", new StringContent("body"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("Ann", Assert.Single(response.Headers.GetValues("X-Name")));
        Assert.Equal("Putbody!", await response.Content.ReadAsStringAsync(Aborted));
        Assert.Equal("4", Assert.Single(response.TrailingHeaders.GetValues("X-Length")));
    }

    [Theory]
    [InlineData("/exchange/silent", "text/plain", "result")]
    [InlineData("/exchange/started", null, "own")]
    [InlineData("/items?count=3", "application/json", """[{"id":0,"name":"item 0"},{"id":1,"name":"item 1"},{"id":2,"name":"item 2"}]""")]
    [InlineData("/items?count=0", "application/json", "[]")]
    [InlineData("/items/later?count=1", "application/json", """[{"id":0,"name":"item 0"}]""")]
    [InlineData("/bytes", "application/json", "[\"QQ==\"]")]
    [InlineData("/lines?count=2", "application/jsonl", "{\"id\":0,\"name\":\"item 0\"}\n{\"id\":1,\"name\":\"item 1\"}\n")]
    [InlineData("/lines/later", "application/jsonl", "1\nnull\n")]
    [InlineData("/down/3", "application/json", "[3,2,1]")]
    [InlineData("/down/later/2", "application/json", "[2,1]")]
    [InlineData("/events", "text/event-stream", "event: added\ndata: {\"id\":1,\"name\":null}\nid: 7\n\ndata: {\"id\":2,\"name\":\"two\"}\n\n")]
    [InlineData("/texts", "text/event-stream", "data: a\ndata: b\n\nevent: last\ndata: c\n\n")]
    [InlineData("/maybe/down", "application/json", "[2,1]")]
    [InlineData("/maybe/ok", "application/json", "\"text\"")]
    [InlineData("/maybe/stream", "application/octet-stream", "A")]
    [InlineData("/file", "application/octet-stream", "ABC")]
    public async Task AreSentWhileTheyAreMade(string path, string? mediaType, string body)
    {
        using HttpResponseMessage response = await SendAsync("GET " + path);

        Assert.Equal((HttpStatusCode.OK, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(body, await response.Content.ReadAsStringAsync(Aborted));

        using HttpResponseMessage head = await SendAsync("HEAD " + path);
        Assert.Equal((HttpStatusCode.OK, mediaType), (head.StatusCode, head.Content.Headers.ContentType?.MediaType));
        Assert.Equal("", await head.Content.ReadAsStringAsync(Aborted));
    }

    /// <summary>However a handler with an exchange answers, its client gets one answer.</summary>
    [Theory]
    [InlineData("GET /exchange/silent", "200", "result")]
    [InlineData("GET /exchange/started", "200", "own")]
    [InlineData("GET /exchange/late", "410", "result")]
    [InlineData("GET /exchange/whole", "200", "whole")]
    [InlineData("GET /exchange/begun", "200", "own")]
    [InlineData("GET /exchange/fails", "500", "Internal Server Error")]
    [InlineData("GET /exchange/stream", "200", "A")]
    [InlineData("GET /exchange/blocking", "200", "Get")]
    [InlineData("PUT /exchange/blocking", "200", "body")]
    [InlineData("PUT /blocking", "200", "body")]
    [InlineData("GET /blocking/down", "200", "[2")]
    public async Task AnswerOnce(string request, string status, string body)
    {
        string answer = await _server.SendAsync($"{request} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbodyGET /maybe/not HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", Aborted);

        string[] answers = answer.Split("HTTP/1.1 ");
        Assert.Equal(["", status, "404"], answers.Select(one => one.Split(' ')[0]));
        Assert.Contains(body, answers[1], StringComparison.Ordinal);
        Assert.DoesNotContain("never seen", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /items/later?count=0", 404)]
    [InlineData("GET /down/0", 404)]
    [InlineData("GET /maybe/not", 404)]
    [InlineData("GET /down/x", 400)]
    [InlineData("POST /echo/later", 404)]
    [InlineData("GET /late", 504)]
    public async Task AreAnsweredOtherwise(string request, int status)
    {
        using HttpResponseMessage response = await SendAsync(request);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Theory]
    [InlineData("GET /texts", "no-store, no-cache")]
    [InlineData("GET /texts/cached", "max-age=5")]
    public async Task EventsAreNotKeptUnlessTheHandlerSaysSo(string request, string caching)
    {
        using HttpResponseMessage response = await SendAsync(request);

        Assert.Equal((caching, "no"), (response.Headers.CacheControl!.ToString(), Assert.Single(response.Headers.GetValues("X-Accel-Buffering"))));
    }

    [Fact]
    public async Task EndWithoutAnEndWhereTheyFail()
    {
        using HttpResponseMessage response = await SendAsync("GET /broken");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsStringAsync(Aborted));
        Assert.Contains(_server.Log, occurred => occurred.Exception is InvalidOperationException { Message: "half-way" });
    }

    private async Task<HttpResponseMessage> SendAsync(string request, HttpContent? content = null)
    {
        string[] parts = request.Split(' ');
        using HttpClient client = _server.CreateClient();
        using var message = new HttpRequestMessage(new HttpMethod(parts[0]), parts[1]) { Content = content };
        if (content is { Headers.ContentType: null })
        {
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        }

        return await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, Aborted);
    }

    /// <summary>A stream that does not know its length, so that it is sent in chunks.</summary>
    private sealed class Endless(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
