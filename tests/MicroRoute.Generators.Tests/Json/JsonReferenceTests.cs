using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace MicroRoute.Generators.Tests.Json;

/// <summary>Types of another project, of which a build gives the compiler what is not private only.</summary>
public class JsonReferenceTests
{
    [Fact]
    public async Task SettersThatAReferenceHidesAreFound()
    {
        const string Library = """
            using System.Text.Json.Serialization;
            public class Order
            {
                public int Id { get; set; }
                public int Total { get; private set; }
                [JsonInclude] public int Count { get; private set; }
            }
            """;
        const string Program = """
            using MicroRoute;
            internal static class App { [Post("/")] internal static void Post(Order order) { } [Get("/")] internal static Order Get() => new(); }
            """;
        using var image = new MemoryStream();
        EmitResult result = Sources.Compile("Shop", [], Library)
            .Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success);
        Compilation program = Sources.Compile("App", [MetadataReference.CreateFromImage(image.ToArray())], Program);

        var reported = await program.WithAnalyzers(AnalyzerRun.Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Diagnostic diagnostic = Assert.Single(reported);
        Assert.Equal("MR0071", diagnostic.Id);
        Assert.Contains("'Order.Count' has [JsonInclude] and no setter that", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }
}
