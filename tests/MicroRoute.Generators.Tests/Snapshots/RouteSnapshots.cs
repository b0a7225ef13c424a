using System.Runtime.CompilerServices;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Snapshots;

/// <summary>What generated code looks like, in a few telling cases.</summary>
public class RouteSnapshots
{
    [Fact]
    public Task NoRoutes() => Match("internal static class App { }");

    [Fact]
    public Task OneRoute() => Match("""
        internal static class App { [Get("/")] internal static ReadOnlySpan<byte> Index() => "Hello"u8; }
        """);

    [Fact]
    public Task StaticPathsOfOneLength() => Match("""
        internal static class App
        {
            [Get("/red")] internal static void Red() { }
            [Get("/ran")] internal static void Ran() { }
            [Get("/fun")] internal static void Fun() { }
            [Get("/fur")] internal static void Fur() { }
        }
        """);

    [Fact]
    public Task ManyStaticPaths() => Match("internal static class App { " + string.Join('\n', Enumerable.Range(0, 12).Select(i => $"[Get(\"/page/{i}\")] internal static void P{i}() {{ }}")) + " }");

    [Fact]
    public Task Backtracking() => Match("""
        internal static class App
        {
            [Get("/a/b/d")] internal static void Literal() { }
            [Get("/a/{x}/c")] internal static void Parameter(string x) { }
            [Get("/{x}/b/c")] internal static void Outer(string x) { }
        }
        """);

    [Fact]
    public Task NestedParameters() => Match("""
        internal static class App
        {
            [Get("/repos/{owner}/{repo}")] internal static void Repo(string owner, string repo) { }
            [Get("/repos/{owner}/{repo}/issues")] internal static void Issues(string owner, string repo) { }
            [Get("/repos/{owner}/{repo}/issues/{number:int}")] internal static void Issue(string owner, string repo, int number) { }
            [Get("/repos/{owner}/{repo}/{_any}/log")] internal static void Log(ReadOnlySpan<byte> owner, ReadOnlySpan<byte> repo) { }
        }
        """);

    [Fact]
    public Task Constraints() => Match("""
        internal static class App
        {
            [Get("/{v}")] internal static void Any(string v) { }
            [Get("/{v:alpha}")] internal static void Alpha(string v) { }
            [Get("/{v:guid}")] internal static void Guid_(Guid v) { }
            [Get("/{v:bool}")] internal static void Bool(bool v) { }
            [Get("/{v:long}")] internal static void Long(long v) { }
            [Get("/{v:int}")] internal static void Int(int v) { }
        }
        """);

    [Fact]
    public Task CatchAll() => Match("""
        internal static class App
        {
            [Get("/files/{*path}")] internal static void Files(string path) { }
            [Put("/files")] internal static void Put() { }
            [Get("/{*rest}")] internal static void Rest(string rest = "index.html") { }
        }
        """);

    [Fact]
    public Task Methods() => Match("""
        internal static class App
        {
            [Get("/a")] [Post("/a")] internal static void A() { }
            [Head("/a")] internal static void HeadOfA() { }
            [Options("/a")] internal static void OptionsOfA() { }
            [Put("/{x}")] [Delete("/{x}")] [Patch("/{x}")] internal static void Any(string x) { }
        }
        """);

    [Fact]
    public Task Prefixes() => Match("""
        namespace Shop;

        [Route("/api/v1")]
        internal static class Api
        {
            [Get("")] internal static void Index() { }

            [Route("/orders/{order}")]
            internal static class Orders { [Get("/lines/{line}")] internal static void Line(int order, int line) { } }
        }
        """);

    [Fact]
    public Task Values() => Match("""
        internal static class App
        {
            [Get("/values/{id}/{text}/{raw}")]
            internal static string Values(int id, string text, ReadOnlySpan<byte> raw, Guid key, int page = 1, string? name = null, DateOnly? day = null, [FromHeader(Name = "X-Count")] long count = -1) => "";
        }
        """);

    [Fact]
    public Task Enums() => Match("""
        internal enum Color { Red, Green, Blue = Red, Größe = 7 }

        internal static class App
        {
            [Get("/colors/{color}")] internal static string Show(Color color, Color? other, Color third = Color.Green) => "";
        }
        """);

    [Fact]
    public Task Views() => Match("""
        internal static class App
        {
            [Post("/views")]
            internal static ReadOnlySpan<byte> Views(in HttpContext context, HttpRequest request, in HttpResponse response, CancellationToken aborted, [FromBody] ReadOnlySpan<byte> body) => body;
        }
        """);

    [Fact]
    public Task Streams() => Match("""
        using System.IO.Pipelines;
        using System.Net.ServerSentEvents;

        internal static class App
        {
            [Put("/{name}"), RequestSizeLimit(1_000_000_000)] internal static async Task Save(string name, Stream body, CancellationToken aborted) => await body.CopyToAsync(Stream.Null, aborted);
            [Post("/{name}"), RequestSizeLimit(1024)] internal static void Whole(string name, [FromBody] ReadOnlySpan<byte> body) { }
            [Get("/{name}")] internal static FileStream? Load(string name, CancellationToken aborted) => null;
            [Delete("/{_name}"), DisableRequestSizeLimit] internal static Task Exchange(HttpExchange exchange) => Task.CompletedTask;
            [Get("/count")] internal static Task<int> Count(in PipeReader body) => Task.FromResult(0);
            [Get("/rows")] internal static IAsyncEnumerable<Version> Rows() => throw new NotSupportedException();
            [Get("/lines")] internal static Task<JsonLines<int>> Lines() => throw new NotSupportedException();
            [Get("/events")] [Timeout(5000)] internal static IAsyncEnumerable<SseItem<Version>> Events(CancellationToken aborted) => throw new NotSupportedException();
            [Get("/texts")] internal static IAsyncEnumerable<SseItem<string>> Texts() => throw new NotSupportedException();
        }
        """);

    [Fact]
    public Task Keywords() => Match("""
        namespace @namespace;

        internal static class @class
        {
            [Get("/{event}")] internal static string @static(int @event, string context, string? contextText) => "";
        }
        """);

    [Fact]
    public Task Text() => Match("""
        internal static class App
        {
            [Get("/caf%C3%A9/a%2fb")] internal static void Escaped() { }
            [Get("/\"quoted\"/\\/\u2028/{{x}}")] internal static void Quoted() { }
        }
        """);

    [Fact]
    public Task Links() => Match(
        """
        namespace Shop
        {
            internal enum Color { Red, Green, RED, Crimson = Red }

            [Route("/users")]
            internal static class Users
            {
                [Get("")] internal static void List() { }
                [Get("/{id:int}")] [Put("/{id:int}")] internal static void Find(int id) { }
                [Get("/{id:int}/{_format}/r&d")] internal static void Export(int id) { }

                internal static class Avatars { [Get("/{color}/{*path}")] internal static void Show(Color color, ReadOnlySpan<byte> path) { } }
            }
        }

        namespace Shop.Admin
        {
            internal static class Orders { [Get("/orders/{day}")] internal static void Of(DateOnly day) { } }
            internal static class Users { [Delete("/admin/users/{id}")] internal static void Delete(Guid id) { } }
        }
        """,
        ["MicroRoute.Routes.Links.g.cs", "MicroRoute.Routes.Lines.g.cs"]);

    private static Task Match(string source, [CallerMemberName] string test = "")
        => Match(source, ["MicroRoute.Routes.g.cs", "MicroRoute.RouteInvokers.g.cs"], test);

    private static Task Match(string source, string[] hintNames, [CallerMemberName] string test = "")
        => Snapshot.Match(GeneratorRun.Of(source), test, hintNames);
}
