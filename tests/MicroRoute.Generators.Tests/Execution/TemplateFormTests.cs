using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Every form of a template, with what its parameters are given.</summary>
public class TemplateFormTests(SharedApp<TemplateFormTests> shared) : IClassFixture<SharedApp<TemplateFormTests>>, IAppSource
{
    public static string Source => """
        internal static class App
        {
            private static string Show(string name, params object?[] values) => $"{name} {string.Join(',', values.Select(value => value ?? "null"))}";

            [Get("/a{{b}}")] internal static string Braces() => "braces";
            [Get("/in{{{id}}}")] internal static string InBraces(string id) => Show("in braces", id);

            [Get("/files/{name}.json")] internal static string Json(string name) => Show("json", name);
            [Get("/files/{name}.tar.gz")] internal static string Archive(string name) => Show("archive", name);
            [Put("/files/{name}.gz")] internal static string Packed(string name) => Show("packed", name);
            [Get("/files/report-{year:int}.json")] internal static string Report(int year) => Show("report", year);
            [Get("/files/index.json")] internal static string Index() => "index";
            [Get("/files/{name}")] internal static string File(string name) => Show("file", name);
            [Get("/v{major:int}/users/{id}")] internal static string Versioned(int major, string id) => Show("version", major, id);
            [Get("/@{user}")] internal static string User(ReadOnlySpan<byte> user) => Show("user", System.Text.Encoding.UTF8.GetString(user));
            [Get("/@{user}/x")] internal static string Deep(string user) => Show("deep", user);
            [Get("/é{x}é")] internal static string Accents(string x) => Show("accents", x);
            [Get("/5/{x}5")] internal static string Five(string x) => Show("five", x);
            [Get("/F/{x}2F")] internal static string Slash(string x) => Show("slash", x);
            [Get("/p/%25{x}%2F")] internal static string Percent(string x) => Show("percent", x);

            [Get("/opt/{id?}")] internal static string Optional(int? id) => Show("optional", id);
            [Get("/text/{name?}")] internal static string Text(string? name) => Show("text", name);
            [Get("/csharp/{page?}")] internal static string CSharp(int page = 7) => Show("csharp", page);
            [Get("/two/{a?}/{b?}")] internal static string Two(string? a, string? b) => Show("two", a, b);
            [Get("/span/{a?}")] internal static string Span(ReadOnlySpan<byte> a = default) => Show("span", a.Length);
            [Get("/day/{day?}")] internal static string Day(DayOfWeek? day) => Show("day", day);
            [Get("/fit/{id:int?}")] internal static string Fit(int? id) => Show("fit", id);
            [Get("/page/{page=1}")] internal static string Page(int page) => Show("page", page);
            [Get("/paged/{page:int=1}/{size=20}")] internal static string Paged(int page, long size) => Show("paged", page, size);
            [Get("/odd/{x=50%/{{a}}}")] internal static string Odd(string x) => Show("odd", x);
            [Get("/null/{x=5}")] internal static string Nullable(int? x) => Show("nullable", x);
            [Get("/bytes/{x=50%}")] internal static string Bytes(ReadOnlySpan<byte> x) => Show("bytes", System.Text.Encoding.UTF8.GetString(x));
            [Get("/mixed/{a?}/{b=x}/{*c}")] internal static string Mixed(string? a, string b, string c) => Show("mixed", a, b, c);

            [Get("/rest/{**path}")] internal static string Rest(string path) => Show("rest", path);
            [Get("/home/{*path=index.html}")] internal static string Home(string path) => Show("home", path);
            [Get("/number/{*n:int}")] internal static string Number(int n) => Show("number", n);
            [Get("/number/{*path}")] internal static string NoNumber(string path) => Show("no number", path);
            [Get("/counted/{*n:int=3}")] internal static string Counted(int n) => Show("counted", n);
            [Get("/both/{x:long:int}")] internal static string Both(int x) => Show("both", x);
            [Get("/{lang?}")] internal static string Root(string? lang) => Show("root", lang);
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/a%7Bb%7D", "braces")]
    [InlineData("/in%7Bx%7D", "in braces x")]
    [InlineData("/files/a.json", "json a")]
    [InlineData("/files/a.json.json", "json a.json")]
    [InlineData("/files/.json", "file .json")]
    [InlineData("/files/.json.json", "json .json")]
    [InlineData("/files/a%2Fb.json", "json a/b")]
    [InlineData("/files/index.json", "index")]
    [InlineData("/files/report-2026.json", "report 2026")]
    [InlineData("/files/report-x.json", "json report-x")]
    [InlineData("/files/report-.json", "json report-")]
    [InlineData("/files/a.tar.gz", "archive a")]
    [InlineData("/files/a.gz", "file a.gz")]
    [InlineData("/files/.tar.gz", "file .tar.gz")]
    [InlineData("/v2/users/x", "version 2,x")]
    [InlineData("/v-2/users/x", "version -2,x")]
    [InlineData("/@me", "user me")]
    [InlineData("/@%40", "user @")]
    [InlineData("/@me/x", "deep me")]
    [InlineData("/%C3%A9%C3%BC%C3%A9", "accents ü")]
    [InlineData("/5/x5", "five x")]
    [InlineData("/5/%255", "five %")]
    [InlineData("/F/x2F", "slash x")]
    [InlineData("/F/%252F", "slash %")]
    [InlineData("/p/%25%2F%2f", "percent /")]
    [InlineData("/opt", "optional null")]
    [InlineData("/opt/5", "optional 5")]
    [InlineData("/opt/", "optional null")]
    [InlineData("/text", "text null")]
    [InlineData("/text/a%2Fb", "text a/b")]
    [InlineData("/csharp", "csharp 7")]
    [InlineData("/csharp/8", "csharp 8")]
    [InlineData("/two", "two null,null")]
    [InlineData("/two/1", "two 1,null")]
    [InlineData("/two/1/2", "two 1,2")]
    [InlineData("/span", "span 0")]
    [InlineData("/span/abc", "span 3")]
    [InlineData("/day", "day null")]
    [InlineData("/day/friday", "day Friday")]
    [InlineData("/fit", "fit null")]
    [InlineData("/fit/6", "fit 6")]
    [InlineData("/page", "page 1")]
    [InlineData("/page/2", "page 2")]
    [InlineData("/paged", "paged 1,20")]
    [InlineData("/paged/2", "paged 2,20")]
    [InlineData("/paged/2/30", "paged 2,30")]
    [InlineData("/odd", "odd 50%/{a}")]
    [InlineData("/odd/1", "odd 1")]
    [InlineData("/null", "nullable 5")]
    [InlineData("/null/6", "nullable 6")]
    [InlineData("/bytes", "bytes 50%")]
    [InlineData("/bytes/1%25", "bytes 1%")]
    [InlineData("/mixed", "mixed null,x,")]
    [InlineData("/mixed/1", "mixed 1,x,")]
    [InlineData("/mixed/1/2", "mixed 1,2,")]
    [InlineData("/mixed/1/2/3/4", "mixed 1,2,3/4")]
    [InlineData("/rest", "rest ")]
    [InlineData("/rest/a/b/", "rest a/b/")]
    [InlineData("/home", "home index.html")]
    [InlineData("/home/", "home index.html")]
    [InlineData("/home/a/b", "home a/b")]
    [InlineData("/number/5", "number 5")]
    [InlineData("/number/x", "no number x")]
    [InlineData("/number", "no number ")]
    [InlineData("/number/", "no number ")]
    [InlineData("/number/5/6", "no number 5/6")]
    [InlineData("/counted", "counted 3")]
    [InlineData("/counted/", "counted 3")]
    [InlineData("/counted/4", "counted 4")]
    [InlineData("/both/5", "both 5")]
    [InlineData("/", "root null")]
    [InlineData("/en", "root en")]
    public void Finds(string target, string expected)
    {
        Answer answer = _app.Send($"GET {target}");

        Assert.Equal((200, expected), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData(404, "/files//")]
    [InlineData(404, "/v/users/x")]
    [InlineData(404, "/vx/users/x")]
    [InlineData(404, "/@/x")]
    [InlineData(404, "/5/5")]
    [InlineData(404, "/5/%25")]
    [InlineData(404, "/5/x%25")]
    [InlineData(404, "/F/x%2F")]
    [InlineData(404, "/p/%25%2F")]
    [InlineData(404, "/p/%2F%2F%2F")]
    [InlineData(404, "/two/1/2/3")]
    [InlineData(404, "/two//2")]
    [InlineData(404, "/fit/x")]
    [InlineData(404, "/counted/x")]
    [InlineData(404, "/both/5000000000")]
    [InlineData(400, "/opt/x")]
    [InlineData(400, "/page/x")]
    public void Refuses(int status, string target) => Assert.Equal(status, _app.Send($"GET {target}").Status);

    [Fact]
    public void PassesOverAnAffixThatLacksTheMethod()
    {
        Assert.Equal("packed a.tar", _app.Send("PUT /files/a.tar.gz").Body);
        Assert.Equal("GET, HEAD, PUT, OPTIONS", _app.Send("DELETE /files/a.tar.gz").Allow);
    }
}
