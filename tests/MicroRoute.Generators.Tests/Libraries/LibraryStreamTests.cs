using System.Text;
using MicroRoute.Generators.Tests.Harness;
using MicroRoute.Testing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Libraries;

/// <summary>What the routes of libraries do with bodies, in an application's table.</summary>
public class LibraryStreamTests
{
    private const string App = "internal static class App { [Post(\"/whole\")] internal static int Whole([FromBody] ReadOnlySpan<byte> body) => body.Length; }";

    private const string Shop = """
        internal static class Shop
        {
            [Put("/stream"), RequestSizeLimit(8)] internal static async Task<string> Stream(Stream body) => await new StreamReader(body).ReadToEndAsync();
        }
        """;

    [Theory]
    [InlineData("", false, false)]
    [InlineData("[Get(\"/a\")] internal static string A() => \"\";", false, false)]
    [InlineData("[Get(\"/a\")] internal static Stream A() => Stream.Null;", true, false)]
    [InlineData("[Get(\"/a\")] internal static Results<Ok, Results<Stream, NotFound>> A() => TypedResults.Ok();", true, false)]
    [InlineData("[Get(\"/a\")] internal static Task<JsonLines<int>> A() => throw new NotSupportedException();", true, false)]
    [InlineData("[Put(\"/a\"), RequestSizeLimit(1)] internal static void A() { }", false, true)]
    [InlineData("[Put(\"/a\")] internal static Task A(Stream body) => Task.CompletedTask;", true, true)]
    [InlineData("internal sealed record Q(HttpExchange Exchange); [Put(\"/a\")] internal static Task A([AsParameters] Q q) => Task.CompletedTask;", true, true)]
    public void TablesHaveWhatTheyNeed(string handlers, bool hasStreams, bool hasGates)
    {
        Compilation library = Library.Compile("Shop", $"internal static class Shop {{ {handlers} }}");
        foreach (GeneratorRun run in new[]
        {
            GeneratorRun.Of($"internal static class App {{ {handlers} }}"),
            GeneratorRun.Of(Sources.Compile("App", [library.Reference(asFile: false)])),
            GeneratorRun.Of(Sources.Compile("App", [library.Reference(asFile: true)])),
        })
        {
            Assert.Equal(hasStreams, run.Routes.Contains("public static bool HasStreams => true;", StringComparison.Ordinal));
            Assert.Equal(hasGates, run.Routes.Contains("public static bool HasBodyGates => true;", StringComparison.Ordinal));
            Assert.Equal(hasGates, run.Routes.Contains("BodyGate.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ALibraryThatIsLeftOutNeedsNothing()
    {
        GeneratorRun run = GeneratorRun.Of(Sources.Compile("App", [Library.Compile("Shop", Shop).Reference(asFile: true)], "[assembly: MicroRoute.ReferencedRoutes(\"Shop\", Exclude = true)]"));

        Assert.DoesNotContain("HasStreams", run.Routes, StringComparison.Ordinal);
        Assert.DoesNotContain("Gate", run.Routes, StringComparison.Ordinal);
    }

    /// <summary>The head comes first, and the body in two pieces.</summary>
    [Theory]
    [InlineData("PUT /stream", "200", "\r\n\r\n123456")]
    [InlineData("POST /whole", "200", "\r\n\r\n6")]
    [InlineData("PUT /whole", "405", "")]
    public async Task EachRouteTakesItsBodyAsItWants(string request, string status, string end)
    {
        Compilation library = Library.Compile("Shop", Shop);
        using var app = CompiledApp.Of(GeneratorRun.Of(Sources.Compile("App", [library.Reference(asFile: true)], "using MicroRoute;\n" + App)).Output, [library]);
        using TestServer server = app.Serve();
        using ClientStream connection = server.Connect();
        foreach (string piece in new[] { $"{request} HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nConnection: close\r\n\r\n", "123", "456" })
        {
            await connection.WriteAsync(Encoding.UTF8.GetBytes(piece), TestContext.Current.CancellationToken);
            await server.AdvanceAsync(TimeSpan.Zero);
        }

        string response = Encoding.UTF8.GetString(await connection.ReadToEndAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.EndsWith(end, response, StringComparison.Ordinal);
    }
}
