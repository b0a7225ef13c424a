using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Results that say by their type what is answered.</summary>
public class TypedResultTests(SharedApp<TypedResultTests> shared) : IClassFixture<SharedApp<TypedResultTests>>, IAppSource
{
    public static string Source => """
        using System.Net;

        public record User(int Id, string Name);
        internal readonly struct Teapot(string text) : IResult { public void Write(ref HttpResponse response) { response.StatusCode = (HttpStatusCode)418; response.Write(text); } }
        internal sealed class Page(int number) : IResult { public void Write(ref HttpResponse response) => response.Write(number); }
        internal readonly record struct Gone<T>(T? Value) : IValueResult<T> { public void WriteHead(ref HttpResponse response) { response.StatusCode = HttpStatusCode.Gone; response.AddHeader("X-Gone", "yes"); } }

        internal static class App
        {
            [Get("/ok")] internal static Ok Ok() => TypedResults.Ok();
            [Get("/ok/user")] internal static Ok<User> OkUser() => TypedResults.Ok(new User(1, "Ann"));
            [Get("/ok/text")] internal static Ok<string> OkText() => TypedResults.Ok("é\"");
            [Get("/ok/bytes")] internal static Ok<byte[]> OkBytes() => TypedResults.Ok(new byte[] { 1, 2 });
            [Get("/ok/number")] internal static Ok<int?> OkNumber() => new(7);
            [Get("/ok/null")] internal static Ok<User?> OkNull() => TypedResults.Ok<User?>(null);
            [Get("/created")] internal static Created Created() => TypedResults.Created("/users/Zoë 1");
            [Get("/created/user")] internal static Created<User> CreatedUser() => TypedResults.Created("/users/1", new User(1, "Ann"));
            [Get("/created/nowhere")] internal static Created CreatedNowhere(HttpResponse response) { response.AddHeader("location", "/own"); return TypedResults.Created(); }
            [Get("/created/twice")] internal static Created CreatedTwice(HttpResponse response) { response.AddHeader("location", "/own"); response.AddHeader("X-Own", "1"); return TypedResults.Created("/result"); }
            [Get("/accepted")] internal static Accepted Accepted() => TypedResults.Accepted("/jobs/1");
            [Get("/accepted/list")] internal static Accepted<List<int>> AcceptedList() => TypedResults.Accepted("/jobs/1", new List<int> { 1 });
            [Get("/no-content")] internal static NoContent NoContent() => TypedResults.NoContent();
            [Get("/redirect")] internal static Redirect Redirect(bool permanent = false, bool preserve = false) => TypedResults.Redirect("/a?b=c%20d#e", permanent, preserve);
            [Get("/bad-request")] internal static BadRequest BadRequest() => TypedResults.BadRequest("A \"quoted\"\nsentence.");
            [Get("/bad-request/user")] internal static BadRequest<User> BadRequestUser() => TypedResults.BadRequest(new User(2, "Bob"));
            [Get("/not-found")] internal static NotFound NotFound() => TypedResults.NotFound();
            [Get("/not-found/user")] internal static NotFound<User> NotFoundUser() => TypedResults.NotFound(new User(2, "Bob"));
            [Get("/conflict")] internal static Conflict Conflict(HttpResponse response) { response.SetContentType("text/csv"u8); response.AddHeader("ETag", "\"1\""); return TypedResults.Conflict("It was changed."); }
            [Get("/conflict/user")] internal static Conflict<User> ConflictUser() => TypedResults.Conflict(new User(2, "Bob"));
            [Get("/unprocessable")] internal static UnprocessableContent Unprocessable() => TypedResults.UnprocessableContent();
            [Get("/unprocessable/user")] internal static UnprocessableContent<User> UnprocessableUser() => TypedResults.UnprocessableContent(new User(2, "Bob"));
            [Get("/problem")] internal static Problem Problem() => default;
            [Get("/problem/whole")] internal static Problem Whole() => TypedResults.Problem("No credit.", "/accounts/1", HttpStatusCode.Forbidden, "Out of credit", "https://example.com/credit",
                new Dictionary<string, object?> { ["balance"] = 30, ["price"] = 1.50m, ["isNew"] = true, ["accounts"] = null, ["since"] = new DateOnly(2026, 1, 2), ["a\"b"] = "\\" });
            [Get("/problem/twice")] internal static Problem Twice() => TypedResults.Problem(extensions: new Dictionary<string, object?> { ["status"] = 1 });
            [Get("/teapot")] internal static Teapot Own() => new("short and stout");
            [Get("/page")] internal static Page? OwnClass(int number) => number == 0 ? null : new(number);
            [Get("/any")] internal static IResult Any(bool isPage) => isPage ? new Page(3) : new Teapot("stout");
            [Get("/gone")] internal static Gone<User> Gone() => new(new(1, "Ann"));
            [Get("/memory")] internal static ReadOnlyMemory<byte> Memory() => new byte[] { 65 };
            [Get("/writable")] internal static Memory<byte> Writable() => new byte[] { 66 };
            [Get("/segment")] internal static ArraySegment<byte> Segment() => new(new byte[] { 65, 66, 67 }, 1, 2);
            [Get("/later/memory")] internal static async Task<ReadOnlyMemory<byte>> LaterMemory() { await Task.Yield(); return new byte[] { 65 }; }
            [Get("/begun")] internal static NotFound Begun(HttpResponse response) { response.Write("half"); return TypedResults.NotFound(); }

            [Get("/union/{id}")] internal static Results<Ok<User>, NotFound, BadRequest<string>> Union(int id) => id switch
            {
                1 => TypedResults.Ok(new User(1, "Ann")),
                2 => TypedResults.NotFound("No 2."),
                _ => TypedResults.BadRequest<string>("odd"),
            };
            [Get("/later/{id}")] internal static async Task<Results<Ok<User>, NotFound, BadRequest<string>>> Later(int id) { await Task.Yield(); return Union(id); }
            [Get("/value/{id}")] internal static ValueTask<Results<User, HttpStatusCode>> Value(int id) => new(id == 1 ? new User(1, "Ann") : HttpStatusCode.Gone);
            [Get("/six/{id}")] internal static Results<Ok, Created, Accepted, NoContent, Page, Results<Redirect, string>> Six(int id) => id switch
            {
                0 => TypedResults.Ok(),
                1 => TypedResults.Created(),
                2 => TypedResults.Accepted(),
                3 => TypedResults.NoContent(),
                4 => new Page(4),
                5 => (Results<Redirect, string>)TypedResults.Redirect("/"),
                _ => (Results<Redirect, string>)"text",
            };
            [Get("/default")] internal static Results<Conflict, Ok> Default() => default;
        }
        """;

    private const string Ann = """{"id":1,"name":"Ann"}""";
    private const string Bob = """{"id":2,"name":"Bob"}""";

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/ok", 200, null, "")]
    [InlineData("/ok/user", 200, "application/json", Ann)]
    [InlineData("/ok/text", 200, "application/json", "\"\\u00E9\\u0022\"")]
    [InlineData("/ok/bytes", 200, "application/json", "\"AQI=\"")]
    [InlineData("/ok/number", 200, "application/json", "7")]
    [InlineData("/ok/null", 200, null, "")]
    [InlineData("/created/user", 201, "application/json", Ann)]
    [InlineData("/accepted", 202, null, "")]
    [InlineData("/accepted/list", 202, "application/json", "[1]")]
    [InlineData("/no-content", 204, null, "")]
    [InlineData("/bad-request", 400, "application/problem+json", """{"type":"about:blank","title":"Bad Request","status":400,"detail":"A \u0022quoted\u0022\u000asentence."}""")]
    [InlineData("/bad-request/user", 400, "application/json", Bob)]
    [InlineData("/not-found", 404, "application/problem+json", """{"type":"about:blank","title":"Not Found","status":404}""")]
    [InlineData("/not-found/user", 404, "application/json", Bob)]
    [InlineData("/conflict", 409, "application/problem+json", """{"type":"about:blank","title":"Conflict","status":409,"detail":"It was changed."}""")]
    [InlineData("/conflict/user", 409, "application/json", Bob)]
    [InlineData("/unprocessable", 422, "application/problem+json", """{"type":"about:blank","title":"Unprocessable Content","status":422}""")]
    [InlineData("/unprocessable/user", 422, "application/json", Bob)]
    [InlineData("/problem", 500, "application/problem+json", """{"type":"about:blank","title":"Internal Server Error","status":500}""")]
    [InlineData("/problem/whole", 403, "application/problem+json",
        """{"type":"https://example.com/credit","title":"Out of credit","status":403,"detail":"No credit.","instance":"/accounts/1","balance":30,"price":1.50,"isNew":true,"accounts":null,"since":"2026-01-02","a\u0022b":"\u005c"}""")]
    [InlineData("/problem/twice", 500, "application/problem+json", """{"type":"about:blank","title":"Internal Server Error","status":500}""")]
    [InlineData("/teapot", 418, "text/plain; charset=utf-8", "short and stout")]
    [InlineData("/page?number=2", 200, "text/plain; charset=utf-8", "2")]
    [InlineData("/page?number=0", 404, "application/problem+json", """{"type":"about:blank","title":"Not Found","status":404}""")]
    [InlineData("/any?isPage=true", 200, "text/plain; charset=utf-8", "3")]
    [InlineData("/any?isPage=false", 418, "text/plain; charset=utf-8", "stout")]
    [InlineData("/gone", 410, "application/json", Ann)]
    [InlineData("/memory", 200, "application/octet-stream", "A")]
    [InlineData("/writable", 200, "application/octet-stream", "B")]
    [InlineData("/segment", 200, "application/octet-stream", "BC")]
    [InlineData("/later/memory", 200, "application/octet-stream", "A")]
    [InlineData("/begun", 500, "application/problem+json", """{"type":"about:blank","title":"Internal Server Error","status":500}""")]
    [InlineData("/union/1", 200, "application/json", Ann)]
    [InlineData("/union/2", 404, "application/problem+json", """{"type":"about:blank","title":"Not Found","status":404,"detail":"No 2."}""")]
    [InlineData("/union/3", 400, "application/json", "\"odd\"")]
    [InlineData("/later/1", 200, "application/json", Ann)]
    [InlineData("/later/2", 404, "application/problem+json", """{"type":"about:blank","title":"Not Found","status":404,"detail":"No 2."}""")]
    [InlineData("/later/3", 400, "application/json", "\"odd\"")]
    [InlineData("/value/1", 200, "application/json", Ann)]
    [InlineData("/value/2", 410, null, "")]
    [InlineData("/six/0", 200, null, "")]
    [InlineData("/six/1", 201, null, "")]
    [InlineData("/six/2", 202, null, "")]
    [InlineData("/six/3", 204, null, "")]
    [InlineData("/six/4", 200, "text/plain; charset=utf-8", "4")]
    [InlineData("/six/5", 302, null, "")]
    [InlineData("/six/6", 200, "text/plain; charset=utf-8", "text")]
    [InlineData("/default", 409, "application/problem+json", """{"type":"about:blank","title":"Conflict","status":409}""")]
    public void AreWritten(string path, int status, string? type, string body)
    {
        Answer answer = _app.Send("GET " + path);

        Assert.Equal((status, type, body), (answer.Status, answer.Fields.GetValueOrDefault("Content-Type"), answer.Body));
    }

    [Theory]
    [InlineData("/created", "/users/Zo%C3%AB%201")]
    [InlineData("/created/user", "/users/1")]
    [InlineData("/accepted", "/jobs/1")]
    [InlineData("/accepted/list", "/jobs/1")]
    [InlineData("/created/twice", "/result")]
    [InlineData("/redirect", "/a?b=c%20d#e")]
    public void SayWhere(string path, string location) => Assert.Equal(location, _app.Send("GET " + path).Fields["Location"]);

    [Fact]
    public void LeaveTheHandlersFields()
    {
        Assert.Equal("/own", _app.Send("GET /created/nowhere").Fields["location"]);
        Assert.Equal("1", _app.Send("GET /created/twice").Fields["X-Own"]);
        Assert.Equal("\"1\"", _app.Send("GET /conflict").Fields["ETag"]);
        Assert.Equal("yes", _app.Send("GET /gone").Fields["X-Gone"]);
    }

    [Theory]
    [InlineData("", 302)]
    [InlineData("?permanent=true", 301)]
    [InlineData("?preserve=true", 307)]
    [InlineData("?permanent=true&preserve=true", 308)]
    public void Redirect(string query, int status) => Assert.Equal(status, _app.Send("GET /redirect" + query).Status);

    [Fact]
    public void AreTheirWholeAnswer() => Assert.Equal("0", _app.Send("GET /ok").Fields["Content-Length"]);

    [Fact]
    public void AreAsThePageShowsThem()
    {
        string page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "results.md"));
        using CompiledApp app = CompiledApp.Of(string.Join('\n', page.Split("```csharp\n").Skip(1).Select(part => part.Split("```")[0])));

        Assert.Equal((200, """{"id":3,"title":"sleep"}"""), (app.Send("GET /todos/3").Status, app.Send("GET /todos/3").Body));
        Assert.Equal(404, app.Send("GET /todos/300").Status);
        Assert.Equal("/todos/7", app.SendJson("POST /todos", """{"id":7,"title":"eat"}""").Fields["Location"]);
    }
}
