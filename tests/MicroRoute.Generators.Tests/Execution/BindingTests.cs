using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Values through generated code.</summary>
public class BindingTests(SharedApp<BindingTests> shared) : IClassFixture<SharedApp<BindingTests>>, IAppSource
{
    public static string Source => """
        using System.Globalization;
        using System.Text;

        public enum Color { Red = 1, Green, Blue = 7, Größe = 8, Crimson = 1 }
        [Flags] internal enum Rights : ulong { None, Read = 1, Write = 2, All = ulong.MaxValue }
        internal enum Signed : sbyte { Minus = -3, @class = 4 }

        internal static class App
        {
            private static string Show(object? value) => value switch
            {
                null => "null",
                DateTime time => time.ToString("O", CultureInfo.InvariantCulture) + " " + time.Kind,
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString()!,
            };

            [Get("/bool/{v}")] internal static string Bool(bool v) => Show(v);
            [Get("/int/{v}")] internal static string Int(int v) => Show(v);
            [Get("/long/{v}")] internal static string Long(long v) => Show(v);
            [Get("/double/{v}")] internal static string Double(double v) => Show(v);
            [Get("/decimal/{v}")] internal static string Decimal(decimal v) => Show(v);
            [Get("/guid/{v}")] internal static string Guid_(Guid v) => Show(v);
            [Get("/date/{v}")] internal static string Date(DateOnly v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/time/{v}")] internal static string Time(DateTime v) => Show(v);
            [Get("/color/{v}")] internal static string ByColor(Color v) => ((int)v).ToString();
            [Get("/rights/{v}")] internal static string ByRights(Rights v) => ((ulong)v).ToString();
            [Get("/signed/{v}")] internal static string BySigned(Signed v) => ((int)v).ToString();
            [Get("/string/{v}")] internal static string String_(string v) => v;
            [Get("/span/{v}")] internal static ReadOnlySpan<byte> Span(ReadOnlySpan<byte> v) => v;
            [Get("/nullable/{v}")] internal static string Nullable(int? v) => Show(v);
            [Get("/case/{Id}")] internal static string Case(int id) => Show(id);
            [Get("/named/{key}")] internal static string Named([FromRoute(Name = "KEY")] int id, [FromQuery] string key) => id + key;
            [Get("/twice/{v}")] internal static string Twice(string v, [FromRoute(Name = "v")] ReadOnlySpan<byte> raw) => v + raw.Length;
            [Get("/unused/{_any}/{v}")] internal static string Unused(int v) => Show(v);

            [Get("/query")] internal static string Query(string text, int number) => text + number;
            [Get("/optional")] internal static string Optional(string? text, int? number, Color? color, DateOnly? date) => $"{Show(text)} {Show(number)} {color?.ToString("D") ?? "null"} {date?.ToString("O") ?? "null"}";
            [Get("/defaults")] internal static string Defaults(string text = "a\"\n\\é", int number = -5, long big = long.MinValue, double ratio = -0.1, decimal money = 1.50m, bool flag = true, Color color = Color.Blue, Signed signed = Signed.Minus, int? maybe = 3, string? none = null, Guid id = default)
                => string.Join('|', new object?[] { text, number, big, ratio, money, flag, (int)color, (int)signed, maybe, none, id }.Select(Show));
            [Get("/specials")] internal static string Specials(double nan = double.NaN, double up = double.PositiveInfinity, double down = double.NegativeInfinity, double zero = -0.0, Rights all = Rights.All)
                => string.Join('|', new object?[] { nan, up, down, 1 / zero, (ulong)all }.Select(Show));
            [Get("/rest/{*path}")] internal static string Rest(string path = "index.html") => path;
            [Get("/maybe/{*rest}")] internal static string MaybeRest(int? rest) => Show(rest);

            [Get("/header")] internal static string Header([FromHeader(Name = "X-Count")] int count, [FromHeader] string? accept) => count + Show(accept);
            [Get("/renamed")] internal static string Renamed([FromQuery(Name = "page-size")] int size) => Show(size);
            [Post("/body")] internal static ReadOnlySpan<byte> Body([FromBody] ReadOnlySpan<byte> body) => body;
            [Get("/views")] internal static void Views(HttpContext context, HttpRequest request, HttpResponse response, CancellationToken aborted)
            {
                response.Write(request.MethodName);
                response.Write(context.Request.Query);
                response.Write(aborted.IsCancellationRequested.ToString());
            }
            [Get("/in")] internal static ReadOnlySpan<byte> In(in HttpContext context, ref readonly HttpRequest request, in HttpResponse response, in int v, ref readonly CancellationToken aborted)
            {
                response.AddHeader("X-V", v.ToString());
                return request.Path;
            }
            [Get("/clash/{context}")] internal static string Clash(int context, string? contextText, int? contextValue) => $"{context} {Show(contextText)} {Show(contextValue)}";
            [Get("/keywords/{class}")] internal static string @event(int @class, Signed @enum) => @class + @enum.ToString();
        }

        #nullable disable
        internal static class Oblivious
        {
            [Get("/oblivious")] internal static string Get(string text) => text ?? "none";
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/bool/TRUE", "True")]
    [InlineData("/int/-2147483648", "-2147483648")]
    [InlineData("/long/9223372036854775807", "9223372036854775807")]
    [InlineData("/double/1.5e3", "1500")]
    [InlineData("/decimal/1.50", "1.50")]
    [InlineData("/guid/0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("/date/2026-02-28", "2026-02-28")]
    [InlineData("/time/2026-02-28T10:20:30Z", "2026-02-28T10:20:30.0000000Z Utc")]
    [InlineData("/color/green", "2")]
    [InlineData("/color/CRIMSON", "1")]
    [InlineData("/color/7", "7")]
    [InlineData("/color/gr%C3%B6%C3%9Fe", "8")]
    [InlineData("/rights/all", "18446744073709551615")]
    [InlineData("/rights/18446744073709551615", "18446744073709551615")]
    [InlineData("/rights/2", "2")]
    [InlineData("/signed/-3", "-3")]
    [InlineData("/signed/Class", "4")]
    [InlineData("/string/caf%C3%A9%2Fa%25", "café/a%")]
    [InlineData("/span/a%2Fb", "a/b")]
    [InlineData("/nullable/5", "5")]
    [InlineData("/case/5", "5")]
    [InlineData("/named/5?key=x", "5x")]
    [InlineData("/twice/abc", "abc3")]
    [InlineData("/unused/x/7", "7")]
    [InlineData("/query?number=5&text=a+b%26", "a b&5")]
    [InlineData("/query?text=&number=1&number=2", "1")]
    [InlineData("/optional", "null null null null")]
    [InlineData("/optional?text=t&number=1&color=red&date=2026-01-02", "t 1 1 2026-01-02")]
    [InlineData("/defaults", "a\"\n\\é|-5|-9223372036854775808|-0.1|1.50|True|7|-3|3|null|00000000-0000-0000-0000-000000000000")]
    [InlineData("/defaults?number=1&color=2&maybe=4&none=n", "a\"\n\\é|1|-9223372036854775808|-0.1|1.50|True|2|-3|4|n|00000000-0000-0000-0000-000000000000")]
    [InlineData("/specials", "NaN|Infinity|-Infinity|-Infinity|18446744073709551615")]
    [InlineData("/rest", "index.html")]
    [InlineData("/rest/", "index.html")]
    [InlineData("/rest/a/b", "a/b")]
    [InlineData("/maybe", "null")]
    [InlineData("/maybe/5", "5")]
    [InlineData("/renamed?page-size=9", "9")]
    [InlineData("/views?x=y", "GETx=yFalse")]
    [InlineData("/in?v=5", "/in")]
    [InlineData("/clash/1?contextText=t&contextValue=2", "1 t 2")]
    [InlineData("/keywords/1?enum=class", "1class")]
    [InlineData("/oblivious", "none")]
    public void Binds(string target, string body)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal((200, body), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("/bool/yes", "v", "route", "invalid", "bool")]
    [InlineData("/int/2147483648", "v", "route", "invalid", "int")]
    [InlineData("/long/x", "v", "route", "invalid", "long")]
    [InlineData("/double/x", "v", "route", "invalid", "double")]
    [InlineData("/decimal/x", "v", "route", "invalid", "decimal")]
    [InlineData("/guid/x", "v", "route", "invalid", "Guid")]
    [InlineData("/date/2026-02-30", "v", "route", "invalid", "DateOnly")]
    [InlineData("/time/x", "v", "route", "invalid", "DateTime")]
    [InlineData("/color/pink", "v", "route", "invalid", "Color")]
    [InlineData("/color/3", "v", "route", "invalid", "Color")]
    [InlineData("/rights/3", "v", "route", "invalid", "Rights")]
    [InlineData("/nullable/x", "v", "route", "invalid", "int")]
    [InlineData("/case/x", "Id", "route", "invalid", "int")]
    [InlineData("/query?text=a", "number", "query", "missing", "int")]
    [InlineData("/query?number=5", "text", "query", "missing", "string")]
    [InlineData("/query?text=a&number=x", "number", "query", "invalid", "int")]
    [InlineData("/query?text=%FF&number=5", "text", "query", "invalid", "string")]
    [InlineData("/optional?number=x", "number", "query", "invalid", "int")]
    [InlineData("/optional?number=", "number", "query", "invalid", "int")]
    [InlineData("/defaults?number=x", "number", "query", "invalid", "int")]
    [InlineData("/maybe/x", "rest", "route", "invalid", "int")]
    [InlineData("/renamed", "page-size", "query", "missing", "int")]
    [InlineData("/header", "X-Count", "header", "missing", "int")]
    public void Refuses(string target, string parameter, string source, string reason, string expected)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.Fields["Content-Type"]);
        Assert.Contains($$"""{"parameter":"{{parameter}}","source":"{{source}}","reason":"{{reason}}","expected":"{{expected}}"}""", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesEveryWrongValueAtOnce()
    {
        string body = _app.Send("GET /query?text=%FF&number=x").Body;

        Assert.Contains(
            """[{"parameter":"text","source":"query","reason":"invalid","expected":"string"},{"parameter":"number","source":"query","reason":"invalid","expected":"int"}]""",
            body, StringComparison.Ordinal);
    }

    [Fact]
    public void BindsHeaderFields()
    {
        Assert.Equal("5null", _app.Send("GET /header", "x-count: 5").Body);
        Assert.Equal("5text", _app.Send("GET /header", "X-Count: 5", "Accept: text").Body);
    }

    [Fact]
    public void BindsTheBody() => Assert.Equal("héllo", _app.SendBody("POST /body", "héllo").Body);

    [Fact]
    public void PassesByReference() => Assert.Equal("5", _app.Send("GET /in?v=5").Fields["X-V"]);
}
