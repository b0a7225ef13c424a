using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Handlers that take and return JSON.</summary>
public class JsonTests(SharedApp<JsonTests> shared) : IClassFixture<SharedApp<JsonTests>>, IAppSource
{
    public static string Source => """
        public record NewUser(string Name, int Age = 18, List<string>? Tags = null);
        public record User(int Id, NewUser Data) { public required DateOnly Since { get; init; } public string Role { get; init; } = "reader"; }
        public readonly record struct Point(int X, int Y);
        internal class Node { public Node? Next { get; set; } public int Value { get; init; } = 7; }

        internal static class App
        {
            [Get("/users/{id}")] internal static User? Find(int id) => id < 0 ? null : new(id, new("Ann", Tags: ["a"])) { Since = new(2026, 1, 2) };
            [Get("/later/{id}")] internal static async Task<User?> Later(int id) { await Task.CompletedTask; return Find(id); }
            [Get("/list")] internal static IEnumerable<User> List() => [Find(1)!];
            [Get("/number")] internal static int? Number(bool some) => some ? 5 : null;
            [Get("/typed")] internal static Point Typed(HttpResponse response) { response.SetContentType("application/vnd.point+json"u8); return new(1, 2); }
            [Post("/users")] internal static User Add(NewUser user) => new(5, user) { Since = default, Role = "writer" };
            [Put("/users/{id}")] internal static User Replace(int id, int version, in User user) => user with { Id = id + version };
            [Post("/maybe")] internal static string Maybe(NewUser? user) => user?.Name ?? "none";
            [Post("/default")] internal static string Default(Point point = default) => point.ToString();
            [Post("/nullable")] internal static string Nullable(Point? point) => point?.ToString() ?? "none";
            [Delete("/points")] internal static Point Delete([FromBody] Point point) => point;
            [Post("/scalar")] internal static string Scalar([FromBody] int number) => number.ToString();
            [Post("/text")] internal static string Text([FromBody] string text) => text;
            [Post("/nodes")] internal static Node Nodes(Node node) => node;
            [Patch("/numbers")] internal static int Sum(int[] numbers) => numbers.Sum();
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("GET /users/3", """{"id":3,"data":{"name":"Ann","age":18,"tags":["a"]},"since":"2026-01-02","role":"reader"}""")]
    [InlineData("GET /later/3", """{"id":3,"data":{"name":"Ann","age":18,"tags":["a"]},"since":"2026-01-02","role":"reader"}""")]
    [InlineData("GET /list", """[{"id":1,"data":{"name":"Ann","age":18,"tags":["a"]},"since":"2026-01-02","role":"reader"}]""")]
    [InlineData("GET /number?some=true", "5")]
    public void Writes(string request, string body)
    {
        Answer answer = _app.Send(request);

        Assert.Equal((200, "application/json", body), (answer.Status, answer.Fields["Content-Type"], answer.Body));
    }

    [Theory]
    [InlineData("GET /users/-1")]
    [InlineData("GET /later/-1")]
    [InlineData("GET /number?some=false")]
    public void AnswersNullWith404(string request) => Assert.Equal(404, _app.Send(request).Status);

    [Fact]
    public void KeepsTheHandlersContentType() => Assert.Equal("application/vnd.point+json", _app.Send("GET /typed").Fields["Content-Type"]);

    [Theory]
    [InlineData("POST /users", """{"name":"Bob"}""", """{"id":5,"data":{"name":"Bob","age":18,"tags":null},"since":"0001-01-01","role":"writer"}""")]
    [InlineData("POST /users", """{"NAME":"Bob","age":"20","tags":[]}""", """{"id":5,"data":{"name":"Bob","age":20,"tags":[]},"since":"0001-01-01","role":"writer"}""")]
    [InlineData("PUT /users/1?version=2", """{"id":9,"data":{"name":"Bob"},"since":"2026-01-02"}""", """{"id":3,"data":{"name":"Bob","age":18,"tags":null},"since":"2026-01-02","role":"reader"}""")]
    [InlineData("POST /maybe", """{"name":"Bob"}""", "Bob")]
    [InlineData("POST /maybe", "null", "none")]
    [InlineData("POST /default", """{"x":1,"y":2}""", "Point { X = 1, Y = 2 }")]
    [InlineData("POST /nullable", """{"x":1,"y":2}""", "Point { X = 1, Y = 2 }")]
    [InlineData("POST /nullable", "null", "none")]
    [InlineData("DELETE /points", """{"x":1,"y":2}""", """{"x":1,"y":2}""")]
    [InlineData("POST /scalar", " 5 ", "5")]
    [InlineData("POST /text", "\"é\"", "é")]
    [InlineData("POST /nodes", """{"next":{"value":1}}""", """{"next":{"next":null,"value":1},"value":7}""")]
    [InlineData("PATCH /numbers", "[1,2]", "3")]
    public void Reads(string request, string body, string answer)
    {
        Answer given = _app.SendJson(request, body);

        Assert.Equal((200, answer), (given.Status, given.Body));
    }

    [Theory]
    [InlineData("/maybe", "none")]
    [InlineData("/default", "Point { X = 0, Y = 0 }")]
    [InlineData("/nullable", "none")]
    public void TakesNoBodyWhereItMayBeMissing(string path, string answer) => Assert.Equal((200, answer), (_app.Send("POST " + path).Status, _app.Send("POST " + path).Body));

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; charset=utf-8")]
    [InlineData("application/problem+json ;x=y")]
    public void TakesTheMediaTypesOfJson(string type) => Assert.Equal(200, _app.SendBody("POST /scalar", "5", "Content-Type: " + type).Status);

    [Theory]
    [InlineData("Content-Type: text/plain")]
    [InlineData("Content-Type: application/jsonx")]
    [InlineData("Content-Type: +json")]
    [InlineData("X-Nothing: ")]
    public void RefusesOtherMediaTypes(string field)
    {
        Answer answer = _app.SendBody("POST /scalar", "5", field);

        Assert.Equal((415, "application/problem+json", "application/json"), (answer.Status, answer.Fields["Content-Type"], answer.Fields["Accept"]));
        Assert.Equal(
            """{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"The request body is of another media type: expected application/json.","errors":[{"source":"body","reason":"invalid","expected":"application/json"}]}""",
            answer.Body);
    }

    [Theory]
    [InlineData("/users", "", """{"parameter":"user","source":"body","reason":"missing","expected":"NewUser"}""")]
    [InlineData("/users", "null", """{"parameter":"user","source":"body","reason":"missing","expected":"NewUser"}""")]
    [InlineData("/users", "{\n \"name\" \"Bob\"}", """{"parameter":"user","source":"body","reason":"malformed","expected":"NewUser","path":"$","line":2,"position":9}""")]
    [InlineData("/users", "{\"name\":\"Bob\",\"age\":\"x\"}", """{"parameter":"user","source":"body","reason":"invalid","expected":"int","path":"$.age","line":1,"position":24}""")]
    [InlineData("/users", "{\"name\":\"Bob\",\"tags\":[1]}", """{"parameter":"user","source":"body","reason":"invalid","expected":"string","path":"$.tags[0]","line":1,"position":24}""")]
    [InlineData("/users", "{}", """{"parameter":"user","source":"body","reason":"missing","expected":"string","path":"$.name","line":1,"position":3}""")]
    [InlineData("/users", "{\"name\":null}", """{"parameter":"user","source":"body","reason":"invalid","expected":"string","path":"$.name","line":1,"position":13}""")]
    [InlineData("/users", "{} {}", """{"parameter":"user","source":"body","reason":"missing","expected":"string","path":"$.name","line":1,"position":3}""")]
    [InlineData("/scalar", "5 6", """{"parameter":"number","source":"body","reason":"malformed","expected":"int","path":"$","line":1,"position":3}""")]
    [InlineData("/scalar", "null", """{"parameter":"number","source":"body","reason":"invalid","expected":"int","path":"$","line":1,"position":5}""")]
    public void SaysWhereABodyIsWrong(string path, string body, string error)
    {
        Answer answer = _app.SendJson("POST " + path, body);

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.Fields["Content-Type"]));
        Assert.EndsWith($$""","errors":[{{error}}]}""", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void SaysItInWords() => Assert.Contains(
        "\"detail\":\"The request body at $.age, line 1, position 24, is not valid: expected int.\"",
        _app.SendJson("POST /users", "{\"name\":\"Bob\",\"age\":\"x\"}").Body,
        StringComparison.Ordinal);

    [Fact]
    public void ListsTheBodyAmongTheOtherFaults() => Assert.EndsWith(
        """[{"parameter":"id","source":"route","reason":"invalid","expected":"int"},{"parameter":"version","source":"query","reason":"missing","expected":"int"},{"parameter":"user","source":"body","reason":"missing","expected":"User"}]}""",
        _app.SendJson("PUT /users/x", "").Body,
        StringComparison.Ordinal);
}
