using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>What an application makes of problem documents.</summary>
public sealed class ProblemTests : IDisposable
{
    private readonly CompiledApp _app = CompiledApp.Of("""
        public record User(int Id);

        internal static class App
        {
            [Get("/users/{id}")] internal static User? Find(int id) => id == 0 ? null : new(id);
            [Post("/users")] internal static User Add(User user) => user;
            [Post("/forms")] internal static string Form([FromForm] string name) => name;
            [Get("/conflict")] internal static Conflict Conflict() => TypedResults.Conflict("Changed.");
            [Get("/later")] internal static async Task<NotFound> Later() { await Task.Delay(50); return TypedResults.NotFound("Gone."); }
            [Get("/fail")] internal static string Fail() => throw new InvalidOperationException("broken");
            [Get("/fail/later")] internal static async Task<string> FailLater() { await Task.Delay(50); throw new InvalidOperationException("broken"); }
            [Get("/own")] internal static BadRequest<User> Own() => TypedResults.BadRequest(new User(7));
        }
        """);

    private readonly List<string> _log = [];

    public ProblemTests() => _app.Options.Log = occurred => _log.Add($"{occurred.Id}: {occurred.Message} {occurred.Exception?.Message}");

    [Theory]
    [InlineData("GET /users/0", 404, "/users/0 true ", null)]
    [InlineData("GET /users/x", 400, "/users/x true ", null)]
    [InlineData("GET /nowhere?a=b", 404, "/nowhere true ", null)]
    [InlineData("DELETE /users", 405, "/users true ", "POST, OPTIONS")]
    [InlineData("POST /users", 400, "/users true ", null)]
    [InlineData("GET /conflict", 409, "/conflict true ", null)]
    [InlineData("GET /later", 404, "/later false ", null)]
    [InlineData("GET /fail", 500, "/fail true broken", null)]
    [InlineData("GET /fail/later", 500, "/fail/later false broken", null)]
    [InlineData("BREW /", 501, " false ", null)]
    public void AreAllChanged(string request, int status, string known, string? allow)
    {
        int calls = 0;
        _app.Options.CustomizeProblem = problem =>
        {
            calls++;
            Assert.Equal(status, (int)problem.Response.StatusCode);
            Assert.Equal(status, (int)problem.Document["status"]!);
            problem.Document["known"] = $"{Encoding.UTF8.GetString(problem.Path)} {(problem.HasRequest ? "true" : "false")} {problem.Exception?.Message}";
            problem.Document["type"] = "https://example.com/errors";
            problem.Document.Remove("title");
        };

        Answer answer = _app.Send(request);
        JsonNode document = JsonNode.Parse(answer.Body)!;

        Assert.Equal((1, status, "application/problem+json", allow), (calls, answer.Status, answer.Fields["Content-Type"], answer.Allow));
        Assert.Equal((known, "https://example.com/errors", null), ((string?)document["known"], (string?)document["type"], document["title"]));
    }

    [Theory]
    [InlineData("POST /users", "errors")]
    [InlineData("POST /forms", "errors")]
    public void KeepTheFaultsOfTheirValues(string request, string member)
    {
        _app.Options.CustomizeProblem = problem => problem.Document["trace"] = 7;

        Answer answer = _app.SendBody(request, "{", "Content-Type: text/csv");

        Assert.Equal(415, answer.Status);
        Assert.Equal("body", (string?)JsonNode.Parse(answer.Body)![member]![0]!["source"]);
        Assert.EndsWith(",\"trace\":7}", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void GiveWayToWhatIsWritten()
    {
        _app.Options.CustomizeProblem = problem =>
        {
            problem.Response.StatusCode = HttpStatusCode.Gone;
            problem.Response.SetContentType("text/html"u8);
            problem.Response.Write($"<p>{problem.Request.Method} {problem.Document["status"]}");
        };

        Answer answer = _app.Send("GET /users/0");

        Assert.Equal((410, "text/html", "<p>Get 404"), (answer.Status, answer.Fields["Content-Type"], answer.Body));
    }

    [Fact]
    public void GiveWayToWhatIsSent()
    {
        _app.Options.CustomizeProblem = problem => problem.Response.Send("sent"u8);

        Assert.Equal((404, "sent"), (_app.Send("GET /users/0").Status, _app.Send("GET /users/0").Body));
    }

    [Fact]
    public void AreAsTheyWereWhereThatFails()
    {
        string document = _app.Send("GET /users/0").Body;
        _app.Options.CustomizeProblem = problem =>
        {
            problem.Response.StatusCode = HttpStatusCode.Accepted;
            problem.Response.SetContentType("text/html"u8);
            problem.Response.Send("half"u8);
            throw new NotSupportedException("not so");
        };

        Answer answer = _app.Send("GET /users/0");

        Assert.Equal((404, "application/problem+json", document), (answer.Status, answer.Fields["Content-Type"], answer.Body));
        Assert.Equal(["ProblemCustomizationFailed: The problem document for GET /users/0 could not be customized. not so"], _log);
    }

    [Fact]
    public void SayThatThereIsNoRequestAnyMore()
    {
        _app.Options.CustomizeProblem = problem => _ = problem.Request.Method;

        Assert.Equal(404, _app.Send("GET /later").Status);
        Assert.Contains("There is no request here", Assert.Single(_log), StringComparison.Ordinal);
    }

    [Fact]
    public void AreNotWhatTheHandlerChose()
    {
        _app.Options.CustomizeProblem = _ => Assert.Fail("It is no problem document.");

        Assert.Equal((400, """{"id":7}"""), (_app.Send("GET /own").Status, _app.Send("GET /own").Body));
    }

    [Fact]
    public void AreLeftAloneAgain()
    {
        _app.Options.CustomizeProblem = problem => problem.Document["a"] = 1;
        _app.Options.CustomizeProblem = null;

        Assert.DoesNotContain("\"a\"", _app.Send("GET /users/0").Body, StringComparison.Ordinal);
    }

    public void Dispose() => _app.Dispose();
}
