using MicroRoute.Generators.Tests.Harness;
using MicroRoute.Testing;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>The examples of the page on streams are true.</summary>
public class StreamPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "streams.md"));

    [Fact]
    public async Task ExamplesAnswer()
    {
        string examples = string.Join('\n', Page.Split("```csharp\n").Skip(1).Select(part => part.Split("```")[0]));
        using CompiledApp app = CompiledApp.Of($"using System.Net.ServerSentEvents;\nusing System.Runtime.CompilerServices;\nusing System.Text;\n{examples}");
        using TestServer server = app.Serve();
        using HttpClient client = server.CreateClient();

        using HttpResponseMessage sums = await client.PostAsync("/sums", new StringContent("1\n2\n3"), TestContext.Current.CancellationToken);

        Assert.Equal("1\n3\n6\n", await sums.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("6", Assert.Single(sums.TrailingHeaders.GetValues("Sum")));
        Assert.EndsWith("{\"id\":1000,\"name\":\"row 1000\"}\n", await client.GetStringAsync("/rows.jsonl", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using Stream clock = await client.GetStreamAsync("/clock", TestContext.Current.CancellationToken);
        using var lines = new StreamReader(clock);
        Assert.Equal("event: tick", await lines.ReadLineAsync(TestContext.Current.CancellationToken));
    }
}
