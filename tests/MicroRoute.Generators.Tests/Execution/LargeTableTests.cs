using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>More texts at one place than one byte tells apart: a hash table at the path's begin, elsewhere a switch that leaves its cases to
/// methods with a switch each.</summary>
public class LargeTableTests
{
    private static readonly string[] Names = [.. from first in "abcdefghij" from second in "klmnopqrst" select $"{first}x_{second}{first}"];

    [Theory]
    [InlineData(false, "", "")]
    [InlineData(true, "", "")]
    [InlineData(false, "/{_any}", "/x")]
    [InlineData(true, "/{_any}", "/x")]
    public void FindsEach(bool ignoreCase, string before, string path)
    {
        string routes = string.Concat(Names.Select(name => $"[Get(\"{before}/{name}/{{id}}\")] internal static string {name}(string id) => \"{name} \" + id;\n"));
        string source = $"[assembly: RouteTable(IgnoreCase = {(ignoreCase ? "true" : "false")})]\ninternal static class App {{ {routes} }}";
        using var app = CompiledApp.Of(Library.Compile("App", source), [], "MicroRoute.Routes");

        foreach (string name in Names)
        {
            Assert.Equal($"{name} 7", app.Send($"GET {path}/{name}/7").Body);
            Assert.Equal(ignoreCase ? 200 : 404, app.Send($"GET {path}/{name.ToUpperInvariant()}/7").Status);
        }

        Assert.Equal(404, app.Send($"GET {path}/ax_kb/7").Status);
        Assert.Equal(404, app.Send($"GET {path}/a").Status);
    }

    /// <summary>What follows <c>/resource/next</c> has a method, and so has the table.</summary>
    [Fact]
    public void AMethodIsNotNamedLikeATable()
    {
        string[] templates =
        [
            .. Names.Select(name => $"/{name}"),
            "/resource/next", "/resource/next/{_id}", "/resource/next/{_id}/a", "/resource/next/{_id}/b",
            "/zebra", "/zebra/{_id}", "/zebra/{_id}/a", "/zebra/{_id}/b", "/zebra/{_id}/c", "/zebra/{_id}/d", "/zebra/{_id}/e",
        ];
        using CompiledApp app = CompiledApp.Of($"internal static class App {{ {string.Concat(templates.Select((template, index) => $"[Get(\"{template}\")] internal static string H{index}() => \"{template}\";\n"))} }}");

        Assert.All(templates, template => Assert.Equal(template, app.Send($"GET {template.Replace("{_id}", "5", StringComparison.Ordinal)}").Body));
    }
}
