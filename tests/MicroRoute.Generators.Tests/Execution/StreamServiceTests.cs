using System.Text;
using MicroRoute.Generators.Tests.Harness;
using MicroRoute.Testing;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>The services of handlers whose bodies are streamed.</summary>
public class StreamServiceTests
{
    private const string Source = """
        using System.Text;

        internal static class App
        {
            [Post("/now")] internal static async IAsyncEnumerable<string> Now([FromServices] StringBuilder log) { yield return $"{log}"; await Task.Delay(5); yield return $"{log}"; }
            [Post("/later")] internal static async Task<IAsyncEnumerable<string>> Later([FromServices] StringBuilder log) { await Task.Delay(5); return Now(log); }
            [Post("/read")] internal static async Task<string[]> Read(Stream body, [FromServices] StringBuilder log) { string before = $"{log}"; await new StreamReader(body).ReadToEndAsync(); return [before, $"{log}"]; }
            [Post("/blocking")] [Blocking] internal static JsonLines<string> Blocking([FromServices] StringBuilder log) => new(Now(log));
        }
        """;

    [Theory]
    [InlineData("/now", """["",""]""")]
    [InlineData("/later", """["",""]""")]
    [InlineData("/read", """["",""]""")]
    [InlineData("/blocking", "\"\"\n\"\"\n")]
    public async Task LiveAsLongAsTheirBodies(string path, string body)
    {
        var scope = new Scope();
        using CompiledApp app = CompiledApp.Of(Source);
        using TestServer server = app.Serve(options =>
        {
            options.Services = scope;
            options.CreateScope = _ => new(scope, scope);
        });
        using HttpClient client = server.CreateClient();

        using HttpResponseMessage response = await client.PostAsync(path, new StringContent("text"), TestContext.Current.CancellationToken);

        Assert.Equal(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await server.AdvanceAsync(TimeSpan.Zero);
        Assert.Equal("disposed", scope.Log.ToString());
    }

    private sealed class Scope : IServiceProvider, IDisposable
    {
        public StringBuilder Log { get; } = new();

        public object? GetService(Type serviceType) => serviceType == typeof(StringBuilder) ? Log : null;

        public void Dispose() => Log.Append("disposed");
    }
}
