using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Lists, cookies and forms through generated code.</summary>
public class SourceTests(SharedApp<SourceTests> shared) : IClassFixture<SharedApp<SourceTests>>, IAppSource
{
    private const string FormType = "Content-Type: application/x-www-form-urlencoded";

    public static string Source => """
        internal enum Color { Red = 1, Green }

        internal static class App
        {
            private static string Join<T>(IEnumerable<T>? values) => values is null ? "null" : values.GetType().Name + " " + string.Join(',', values);

            [Get("/ids")] internal static string Ids(int[] id) => Join(id);
            [Get("/names")] internal static string Names(string[] name) => Join(name);
            [Get("/list")] internal static string List(List<long> id) => Join(id);
            [Get("/mutable")] internal static string Mutable(IList<Color> id) => Join(id);
            [Get("/readonly")] internal static string ReadOnly(IReadOnlyList<Version> id) => Join(id);
            [Get("/some")] internal static string Some(IEnumerable<byte> id) => Join(id);
            [Get("/nullable")] internal static string Nullable(int[]? id, List<string>? name = null) => Join(id) + Join(name);
            [Get("/header")] internal static string Header([FromHeader(Name = "X-Id")] string[] ids) => string.Join('|', ids);
            [Post("/posted")] internal static string Posted([FromQuery] int[] id) => Join(id);

            [Get("/cookie")] internal static string Cookie([FromCookie] int id, [FromCookie(Name = "na-me")] string? name) => id + (name ?? "null");

            [Post("/form")] internal static string Form([FromForm] string name, [FromForm(Name = "n")] int number, [FromForm] string[] tag, [FromForm] byte size = 7, [FromQuery] int? page = null)
                => $"{name} {number} {string.Join('|', tag)} {size} {page}";
            [Put("/optional")] internal static string Optional([FromForm] string? name) => name ?? "null";
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/ids?id=3&x=9&ID=1&id=2", "Int32[] 3,1,2")]
    [InlineData("/ids", "Int32[] ")]
    [InlineData("/names?name=a+b&name=&name", "String[] a b,,")]
    [InlineData("/list?id=3&id=1", "List`1 3,1")]
    [InlineData("/list", "List`1 ")]
    [InlineData("/mutable?id=green&id=1", "List`1 Green,Red")]
    [InlineData("/readonly?id=1.2&id=3.4", "Version[] 1.2,3.4")]
    [InlineData("/some?id=1&id=2", "Byte[] 1,2")]
    [InlineData("/nullable", "nullnull")]
    [InlineData("/nullable?id=1&name=x", "Int32[] 1List`1 x")]
    public void BindsLists(string target, string body)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal((200, body), (answer.Status, answer.Body));
    }

    [Fact]
    public void ListsOfTheQueryAreMarkedWhereThereIsABody() => Assert.Equal("Int32[] 1,2", _app.SendBody("POST /posted?id=1&id=2", "x").Body);

    [Fact]
    public void FaultsOfListsNameTheIndex()
    {
        Answer answer = _app.Send("GET /ids?id=1&id=x&id=2&id=y");

        Assert.Equal(400, answer.Status);
        Assert.Contains(
            """
            "detail":"The query parameter 'id[1]' is not valid: expected int.","errors":[{"parameter":"id","source":"query","reason":"invalid","expected":"int","index":1},{"parameter":"id","source":"query","reason":"invalid","expected":"int","index":3}]
            """.Trim(),
            answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void HeaderListsAreSplitAtCommas()
        => Assert.Equal("a|b c|\"d, \\\" e\"|f", _app.Send("GET /header", "X-Id: a, b c,,", "x-other: z", "x-id: \"d, \\\" e\" ,f").Body);

    [Theory]
    [InlineData("Cookie: id=5", "5null")]
    [InlineData("Cookie: x=1; na-me=\"a%20b=c\"; id=5; id=6", "5a%20b=c")]
    [InlineData("cookie:idx=1;  id=5 ;na-me=", "5")]
    public void BindsCookies(string field, string body) => Assert.Equal(body, _app.Send("GET /cookie", field).Body);

    [Fact]
    public void BindsCookiesOfSeveralFields() => Assert.Equal("5x", _app.Send("GET /cookie", "Cookie: na-me=x", "Cookie: id=5").Body);

    [Theory]
    [InlineData("Cookie: ID=5", "missing")]
    [InlineData("Cookie: id", "missing")]
    [InlineData("Cookie: id=x", "invalid")]
    public void RefusesCookies(string field, string reason)
        => Assert.Contains($$"""[{"parameter":"id","source":"cookie","reason":"{{reason}}","expected":"int"}]""", _app.Send("GET /cookie", field).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData(FormType)]
    [InlineData("content-type: Application/X-WWW-Form-Urlencoded ; charset=UTF-8")]
    public void BindsForms(string field)
        => Assert.Equal("a b& 5 x|y 7 2", _app.SendBody("POST /form?page=2&name=q", "n=5&tag=x&name=a+b%26&TAG=y&name=c", field).Body);

    [Fact]
    public void RefusesAllThatIsWrongInAForm()
    {
        Answer answer = _app.SendBody("POST /form?page=x", "tag=%FF&size=256", FormType);

        Assert.Equal(400, answer.Status);
        Assert.Contains(
            """[{"parameter":"name","source":"form","reason":"missing","expected":"string"},{"parameter":"n","source":"form","reason":"missing","expected":"int"},"""
            + """{"parameter":"tag","source":"form","reason":"invalid","expected":"string","index":0},{"parameter":"size","source":"form","reason":"invalid","expected":"byte"},"""
            + """{"parameter":"page","source":"query","reason":"invalid","expected":"int"}]""",
            answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Type: application/json")]
    [InlineData("Content-Type: application/x-www-form-urlencodedx")]
    [InlineData("X-None: 1")]
    public void RefusesOtherMediaTypes(string field)
    {
        Answer answer = _app.SendBody("PUT /optional", "name=x", field);

        Assert.Equal((415, "application/x-www-form-urlencoded"), (answer.Status, answer.Fields["Accept"]));
        Assert.Equal(
            """{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"The request body is of another media type: expected application/x-www-form-urlencoded.","errors":[{"source":"body","reason":"invalid","expected":"application/x-www-form-urlencoded"}]}""",
            answer.Body);
    }

    [Fact]
    public void NoBodyIsAnEmptyForm() => Assert.Equal("null", _app.Send("PUT /optional").Body);
}
