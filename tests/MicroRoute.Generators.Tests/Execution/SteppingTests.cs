using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>The way from the server into a handler, as a debugger goes it: compiled without optimisation.</summary>
public class SteppingTests(SharedApp<SteppingTests> shared) : IClassFixture<SharedApp<SteppingTests>>, IAppSource
{
    /// <summary>The routes of the sample Hello.</summary>
    public static string Source => """
        internal static class App
        {
            private static string Frames() => string.Join(' ', new System.Diagnostics.StackTrace().GetFrames()
                .Select(frame => frame.GetMethod()!)
                .SkipWhile(method => method.DeclaringType == typeof(App))
                .TakeWhile(method => method.DeclaringType!.Assembly == typeof(App).Assembly)
                .Select(method => method.DeclaringType!.Name));

            [Get("/")] internal static string Index() => Frames();
            [Get("/users/{id:int}")] internal static string User(int id) => Frames();
            [Get("/greet/{name}")] internal static string Greet(ReadOnlySpan<byte> name) => Frames();
            [Get("/search")] internal static string Search(string text = "everything", int page = 1) => Frames();
            [Post("/body")] internal static string Body([FromBody] ReadOnlySpan<byte> body) => Frames();
        }
        """;

    [Theory]
    [InlineData("GET /")]
    [InlineData("GET /users/5")]
    [InlineData("GET /greet/x")]
    [InlineData("GET /search?page=2")]
    [InlineData("POST /body")]
    public void CrossesThreeGeneratedFrames(string request)
        => Assert.Equal("AppInvokers Routes Routes", shared.App.Send(request).Body);
}
