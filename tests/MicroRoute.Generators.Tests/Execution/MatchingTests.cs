using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Requests through generated code.</summary>
public class MatchingTests(SharedApp<MatchingTests> shared) : IClassFixture<SharedApp<MatchingTests>>, IAppSource
{
    public static string Source => """
        internal static class App
        {
            [Get("/")] internal static string Root() => "root";
            [Get("/a/b/d")] internal static string Literal() => "literal";
            [Get("/a/{x}/c")] internal static string Backtracked(string x) => "backtracked " + x;
            [Get("/u/me")] internal static string Me() => "me";
            [Put("/u/{name}")] internal static string PutUser(string name) => "put " + name;
            [Get("/slash/")] internal static string Slash() => "slash";
            [Get("/noslash")] internal static string NoSlash() => "no slash";
            [Post("/noslash/")] internal static string PostSlash() => "post";
            [Get("/own")] internal static string Own() => "get";
            [Head("/own")] internal static void OwnHead(HttpResponse response) => response.AddHeader("X-Head", "own");
            [Options("/own")] internal static string OwnOptions() => "options";
            [Get("/files/{*path}")] internal static string Files(string path) => $"[{path}]";
            [Get("/café")] internal static string Coffee() => "coffee";
            [Get("/a%2fb")] internal static string Escaped() => "escaped";
            [Get("/n/{id:int}")] internal static string Number(int id) => "number " + id;
            [Get("/n/{name}")] internal static string Name(string name) => "name " + name;
            [Patch("/p")] internal static string Patch() => "patch";
            [Delete("/p")] internal static string Delete() => "delete";
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("GET /", "root")]
    [InlineData("GET /a/b/d", "literal")]
    [InlineData("GET /a/b/c", "backtracked b")]
    [InlineData("GET /u/me", "me")]
    [InlineData("PUT /u/me", "put me")]
    [InlineData("GET /slash/", "slash")]
    [InlineData("GET /noslash", "no slash")]
    [InlineData("GET /u/me/", "me")]
    [InlineData("OPTIONS /own", "options")]
    [InlineData("GET /files/a/b%2Fc/", "[a/b/c/]")]
    [InlineData("GET /files/", "[]")]
    [InlineData("GET /files", "[]")]
    [InlineData("GET /caf%C3%A9", "coffee")]
    [InlineData("GET /a%2Fb", "escaped")]
    [InlineData("GET /n/-5", "number -5")]
    [InlineData("GET /n/5x", "name 5x")]
    [InlineData("GET /n/5%2525", "name 5%25")]
    [InlineData("PATCH /p", "patch")]
    [InlineData("DELETE /p", "delete")]
    [InlineData("GET /?a=b", "root")]
    public void Finds(string request, string body)
    {
        Answer answer = _app.Send(request);

        Assert.Equal(200, answer.Status);
        Assert.Equal(body, answer.Body);
    }

    [Theory]
    [InlineData("GET /b")]
    [InlineData("GET /A/b/d")]
    [InlineData("GET /slash")]
    [InlineData("GET /a/b")]
    [InlineData("GET /a//c")]
    [InlineData("GET /n/")]
    [InlineData("GET /base/more")]
    public void FindsNothing(string request) => Assert.Equal(404, _app.Send(request).Status);

    [Theory]
    [InlineData("POST /", "GET, HEAD, OPTIONS")]
    [InlineData("DELETE /u/me", "GET, HEAD, PUT, OPTIONS")]
    [InlineData("DELETE /u/you", "PUT, OPTIONS")]
    [InlineData("GET /p", "DELETE, PATCH, OPTIONS")]
    [InlineData("GET /noslash/", "POST, OPTIONS")]
    [InlineData("POST /u/me/", "GET, HEAD, PUT, OPTIONS")]
    public void SaysWhatIsAllowed(string request, string allow)
    {
        Answer answer = _app.Send(request);

        Assert.Equal(405, answer.Status);
        Assert.Equal(allow, answer.Allow);
    }

    [Fact]
    public void AnswersOptionsByItself()
    {
        Answer answer = _app.Send("OPTIONS /p");

        Assert.Equal(204, answer.Status);
        Assert.Equal("DELETE, PATCH, OPTIONS", answer.Allow);
    }

    [Fact]
    public void AnswersHeadByGet()
    {
        Answer answer = _app.Send("HEAD /");

        Assert.Equal(200, answer.Status);
        Assert.Equal("4", answer.Fields["Content-Length"]);
        Assert.Equal("", answer.Body);
    }

    [Fact]
    public void AnswersHeadByItsOwnHandler() => Assert.Equal("own", _app.Send("HEAD /own").Fields["X-Head"]);

    [Fact]
    public void KnowsItsRoutes()
    {
        Assert.Equal(18, (int)_app.Router.GetProperty("Count")!.GetValue(null)!);

        var routes = (RouteDescriptor[])_app.Router.GetMethod("Describe")!.Invoke(null, null)!;
        Assert.Equal(18, routes.Length);
        Assert.Equal(("GET", "/", "App.Root"), (routes[0].Method, routes[0].Template, routes[0].Handler));
        Assert.Equal(routes.Select(route => route.Template).Order(StringComparer.Ordinal), routes.Select(route => route.Template));
    }

    [Fact]
    public void AProgramWithoutRoutesAnswers404()
    {
        using CompiledApp app = CompiledApp.Of("internal static class Empty { }");

        Assert.Equal(404, app.Send("GET /").Status);
        Assert.Equal(0, (int)app.Router.GetProperty("Count")!.GetValue(null)!);
    }
}
