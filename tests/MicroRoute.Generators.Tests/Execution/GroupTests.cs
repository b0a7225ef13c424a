using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Groups of parameters through generated code.</summary>
public class GroupTests(SharedApp<GroupTests> shared) : IClassFixture<SharedApp<GroupTests>>, IAppSource
{
    public static string Source => """
        internal enum Order { Up, Down }

        internal record Paging(int Page = 1, [FromQuery(Name = "size")] byte Size = 20)
        {
            public Order? Order { get; init; }
            public string Kept { get; init; } = "kept";
        }

        internal sealed class Search
        {
            public required string Text { get; init; }
            public int Page { get; set; } = 3;
            public string[] Tags { get; set; } = ["none"];
            [FromHeader(Name = "X-Trace")] public string? Trace { get; set; }
            public bool IsFixed => true;
            public static int Shared { get; set; }
            internal int Hidden { get; set; }
            public int Own { get; private set; }
        }

        internal record struct Item(int Id, CancellationToken Aborted);
        internal struct Point { public int X { get; set; } public int Y { get; set; } }
        internal class Base { public int? A { get; set; } public virtual int? B { get; set; } }
        internal sealed class Derived : Base { public override int? B { get; set; } public int? @class { get; set; } }
        internal sealed class Form { [FromForm] public string Name { get; set; } = ""; [FromForm] public int Age { get; set; } }
        internal readonly ref struct Spans(ReadOnlySpan<byte> name) { public ReadOnlySpan<byte> Name { get; } = name; }

        internal static class App
        {
            [Get("/paging")] internal static string Page([AsParameters] Paging paging, int other = 0) => $"{paging} {other}";
            [Get("/in")] internal static string In([AsParameters] in Paging paging) => paging.ToString();
            [Get("/search")] internal static string Find([AsParameters] Search search) => $"{search.Text} {search.Page} {string.Join('|', search.Tags)} {search.Trace} {search.Own}";
            [Get("/items/{id:int}")] internal static string One([AsParameters] Item item) => item.Id + item.Aborted.IsCancellationRequested.ToString();
            [Get("/points")] internal static string Two([AsParameters] Point point, [AsParameters] Point pointX) => $"{point.X},{point.Y} {pointX.X},{pointX.Y}";
            [Get("/derived")] internal static string Derive([AsParameters] Derived derived) => $"{derived.A} {derived.B} {derived.@class}";
            [Post("/form")] internal static string Post([AsParameters] Form form) => form.Name + form.Age;
            [Get("/spans/{name}")] internal static ReadOnlySpan<byte> Spans([AsParameters] Spans spans) => spans.Name;
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/paging", "Paging { Page = 1, Size = 20, Order = , Kept = kept } 0")]
    [InlineData("/paging?page=2&SIZE=5&order=down&kept=x&other=4", "Paging { Page = 2, Size = 5, Order = Down, Kept = kept } 4")]
    [InlineData("/in?Page=2", "Paging { Page = 2, Size = 20, Order = , Kept = kept }")]
    [InlineData("/search?text=t", "t 3 none  0")]
    [InlineData("/search?text=t&page=4&tags=a&tags=b&own=1", "t 4 a|b  0")]
    [InlineData("/items/5", "5False")]
    [InlineData("/points?x=1&y=2", "1,2 1,2")]
    [InlineData("/derived?a=1&b=2&class=3", "1 2 3")]
    [InlineData("/spans/a%2Fb", "a/b")]
    public void Binds(string target, string body)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal((200, body), (answer.Status, answer.Body));
    }

    [Fact]
    public void BindsHeaders() => Assert.Equal("t 3 none x 0", _app.Send("GET /search?text=t", "X-Trace: x").Body);

    [Fact]
    public void BindsForms() => Assert.Equal("x7", _app.SendBody("POST /form", "name=x&age=7", "Content-Type: application/x-www-form-urlencoded").Body);

    [Theory]
    [InlineData("/paging?page=x&size=256", """[{"parameter":"page","source":"query","reason":"invalid","expected":"int"},{"parameter":"size","source":"query","reason":"invalid","expected":"byte"}]""")]
    [InlineData("/search?page=x", """[{"parameter":"text","source":"query","reason":"missing","expected":"string"},{"parameter":"page","source":"query","reason":"invalid","expected":"int"}]""")]
    public void Refuses(string target, string errors)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal(400, answer.Status);
        Assert.Contains(errors, answer.Body, StringComparison.Ordinal);
    }
}
