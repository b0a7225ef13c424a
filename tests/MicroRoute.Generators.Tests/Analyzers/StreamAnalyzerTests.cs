using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>Bodies that come while a handler runs, results that are sent while they are made, and limits.</summary>
public class StreamAnalyzerTests
{
    [Theory]
    [InlineData("internal static string Post(Stream {|MR0090:body|}) => \"\";", "cannot take 'body', because a 'Stream' gives the body while it comes, and a worker cannot wait for that; return a Task or ValueTask, or mark the handler with [Blocking]")]
    [InlineData("internal static void Post([FromBody] System.IO.Pipelines.PipeReader {|MR0090:body|}) { }", "a 'PipeReader'")]
    [InlineData("internal static void Post(HttpExchange {|MR0090:exchange|}, HttpResponse response) { }", "a 'HttpExchange'")]
    [InlineData("internal record Upload(int Id, Stream Body); internal static void Post([AsParameters] Upload {|MR0090:upload|}) { }", "'upload.Body'")]
    [InlineData("internal static Task Post(HttpExchange exchange, Stream {|MR0008:body|}) => Task.CompletedTask;", "'body' cannot take the request body, because 'exchange' takes it already")]
    [InlineData("internal static Task Post(Stream a, [FromBody] ReadOnlySpan<byte> {|MR0008:b|}) => Task.CompletedTask;", "'a' takes it already")]
    [InlineData("internal static Task Post(List<int> a, HttpExchange {|MR0008:b|}, [FromBody] Version {|MR0008:c|}) => Task.CompletedTask;", "'b' cannot take", "'a' takes it already")]
    [InlineData("internal static Task Post([FromForm] int a, System.IO.Pipelines.PipeReader {|MR0008:b|}) => Task.CompletedTask;", "'a' takes it already")]
    [InlineData("internal static Task Post(FileStream {|MR0006:body|}) => Task.CompletedTask;", "makes a 'FileStream'")]
    [InlineData("internal static Task Post([FromHeader] Stream {|MR0006:body|}) => Task.CompletedTask;", "makes a 'Stream'")]
    [InlineData("internal static Task Post(HttpExchange exchange, HttpResponse {|MR0009:response|}) => Task.CompletedTask;", "take an HttpExchange")]
    public async Task RefusesParameters(string handler, params string[] messageParts)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($"internal static class App {{ {handler.Replace("internal static ", "[Post(\"/\")] internal static ", StringComparison.Ordinal)} }}");

        Assert.All(messageParts, part => Assert.Contains(part, reported[0].GetMessage(null), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Get(\"/\")] [Delete(\"/\")] internal static Task Get(Stream body, HttpRequest request) => Task.CompletedTask;")]
    [InlineData("[Put(\"/{id}\")] internal static async ValueTask<int> Put(int id, [FromBody] Stream? body, CancellationToken aborted) { await Task.Yield(); return 1; }")]
    [InlineData("internal record Upload(int Id, in System.IO.Pipelines.PipeReader Body); [Put(\"/\")] internal static Task Put([AsParameters] Upload upload) => Task.CompletedTask;")]
    [InlineData("[Post(\"/\")] internal static async Task Post(HttpExchange exchange, string? x) => await exchange.Response.StartAsync();")]
    [InlineData("[Post(\"/\")] internal static Stream Post(Stream body) => body;")]
    [InlineData("[Post(\"/\")] [Blocking] internal static int Post(Stream body) => body.ReadByte();")]
    [InlineData("[Post(\"/\")] internal static async IAsyncEnumerable<int> Post(System.IO.Pipelines.PipeReader body) { await body.ReadAsync(); yield return 1; }")]
    public async Task AcceptsParameters(string handler) => Assert.Empty(await AnalyzerRun.Verify($"internal static class App {{ {handler} }}"));

    [Theory]
    [InlineData("IAsyncEnumerable<object>")]
    [InlineData("IAsyncEnumerable<Stream>")]
    [InlineData("Task<IAsyncEnumerable<Task<int>>>")]
    [InlineData("IAsyncEnumerable<IAsyncEnumerable<int>>")]
    [InlineData("IAsyncEnumerable<ReadOnlyMemory<byte>>")]
    [InlineData("IAsyncEnumerable<SseItem<object>>")]
    [InlineData("JsonLines<Stream>")]
    [InlineData("JsonLines<int>?")]
    [InlineData("Results<Ok, IAsyncEnumerable<object>>")]
    [InlineData("Ok<IAsyncEnumerable<int>>")]
    [InlineData("System.IO.Pipelines.PipeReader")]
    public async Task RefusesResults(string type)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify(
            $$"""using System.Net.ServerSentEvents; internal static class App { [Get("/")] internal static {{type}} {|MR0004:Get|}() => throw new NotSupportedException(); [Put("/")] internal static IAsyncEnumerable<SseItem<int>>? Put() => null; }""");

        Assert.Contains("is not supported; return void, ", reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stream")]
    [InlineData("FileStream?")]
    [InlineData("Task<Stream>")]
    [InlineData("ValueTask<MemoryStream?>")]
    [InlineData("IAsyncEnumerable<int?>")]
    [InlineData("Task<IAsyncEnumerable<byte[]>?>")]
    [InlineData("IAsyncEnumerable<string?>")]
    [InlineData("Numbers")]
    [InlineData("Task<Numbers>")]
    [InlineData("JsonLines<Dictionary<string, int>>")]
    [InlineData("ValueTask<JsonLines<Uri?>>")]
    [InlineData("IAsyncEnumerable<SseItem<string>>")]
    [InlineData("IAsyncEnumerable<SseItem<Version?>>")]
    [InlineData("Task<IAsyncEnumerable<SseItem<int>>>")]
    [InlineData("Results<Stream, Ok<int>, JsonLines<int>>")]
    public async Task AcceptsResults(string type) => Assert.Empty(await AnalyzerRun.Verify($$"""
        using System.Net.ServerSentEvents;
        internal abstract class Numbers : IAsyncEnumerable<int> { public abstract IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken aborted); }
        internal static class App { [Get("/")] internal static {{type}} Get() => throw new NotSupportedException(); }
        """));

    [Theory]
    [InlineData("IAsyncEnumerable<Model>")]
    [InlineData("Task<JsonLines<List<Model>>>")]
    [InlineData("Results<NotFound, IAsyncEnumerable<Model>>")]
    [InlineData("IAsyncEnumerable<SseItem<Model>>")]
    [InlineData("ValueTask<IAsyncEnumerable<SseItem<Model[]>>>")]
    public async Task RefusesItemsThatCannotBeDescribed(string type)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($$"""
            using System.Net.ServerSentEvents;
            internal sealed class Model { public Action? Run { get; } }
            internal static class App { [Get("/")] internal static {{type}} {|MR0070:Get|}() => throw new NotSupportedException(); }
            """);

        Assert.Contains("The result of 'App.Get' cannot be JSON, because 'Model.Run' has the type 'System.Action', which is a delegate", reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Post(\"/\"), RequestSizeLimit({|MR0091:-1|})] internal static Task Post(Stream body) => Task.CompletedTask;", "of 'App.Post' cannot be kept: it takes at least 0 bytes")]
    [InlineData("[Post(\"/\"), {|MR0091:DisableRequestSizeLimit|}] internal static Task Post([FromBody] ReadOnlySpan<byte> body) => Task.CompletedTask;", "a body that is taken as a whole has at most 2,147,483,591 bytes; give them with [RequestSizeLimit]")]
    [InlineData("[Post(\"/\"), RequestSizeLimit({|MR0091:int.MaxValue|})] internal static void Post() { }", "take the body as a Stream")]
    [InlineData("[Post(\"/\"), RequestSizeLimit(1), {|MR0091:DisableRequestSizeLimit|}] internal static Task Post(HttpExchange exchange) => Task.CompletedTask;", "[RequestSizeLimit] gives it a limit; keep one of the attributes")]
    [InlineData("[RequestSizeLimit({|MR0091:1|})] internal static void Post() { }", "add a route such as [Post], or remove the attribute")]
    [InlineData("[{|MR0091:DisableRequestSizeLimit|}] internal static Task Post(Stream body) => Task.CompletedTask;", "the method is no handler")]
    public async Task RefusesLimits(string handler, string messagePart)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($"internal static class App {{ {handler} }}");

        Assert.Contains(messagePart, Assert.Single(reported).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Post(\"/\"), RequestSizeLimit(0)] internal static void Post() { }")]
    [InlineData("[Post(\"/\"), RequestSizeLimit(0x7FFFFFC7)] internal static void Post([FromBody] ReadOnlySpan<byte> body) { }")]
    [InlineData("[Get(\"/\"), Post(\"/\"), RequestSizeLimit(long.MaxValue)] internal static Task Post(Stream body) => Task.CompletedTask;")]
    [InlineData("internal record Upload(HttpExchange Exchange); [Put(\"/\"), DisableRequestSizeLimit] internal static Task Put([AsParameters] Upload upload) => Task.CompletedTask;")]
    public async Task AcceptsLimits(string handler) => Assert.Empty(await AnalyzerRun.Verify($"internal static class App {{ {handler} }}"));

    /// <summary>What a handler has begun is cancelled, though it has returned.</summary>
    [Fact]
    public async Task AcceptsTimesOfSequences() => Assert.Empty(await AnalyzerRun.Verify("""
        internal static class App
        {
            [Get("/")] [Timeout(1)] internal static async IAsyncEnumerable<int> Get([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken aborted)
            {
                await Task.Delay(-1, aborted);
                yield return 1;
            }
        }
        """));
}
