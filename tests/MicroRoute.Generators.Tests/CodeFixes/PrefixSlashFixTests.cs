using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class PrefixSlashFixTests
{
    [Theory]
    [InlineData(""" "{|MR0010:a|}" """, """ "/a" """)]
    [InlineData(""" {|MR0010:""|} """, """ "/" """)]
    [InlineData(""" {|MR0010:@""|} """, """ @"/" """)]
    [InlineData(""" @"{|MR0010:a|}" """, """ @"/a" """)]
    [InlineData(""" "{|MR0010:\u0061|}" """, """ "/\u0061" """)]
    [InlineData(""""" """{|MR0010:a|}""" """"", """"" """/a""" """"")]
    [InlineData(""" @"{|MR0010:""a|}" """, """ @"/""a" """)]
    [InlineData("\"\"\"\n  {|MR0010:a|}\n  \"\"\"", "\"/\" + \"\"\"\n  a\n  \"\"\"")]
    [InlineData(""" "{|MR0010:a" + "b|}" """, """ "/a" + "b" """)]
    [InlineData(""" ("{|MR0010:a" + App.Name|}) """, """ ("/a" + App.Name) """)]
    [InlineData(""" {|MR0010:App.Name|} """, """ "/" + App.Name """)]
    [InlineData(""" {|MR0010:App.Name + "/b|}" """, """ "/" + App.Name + "/b" """)]
    public Task Mends(string marked, string mended) => FixRun.Verify<PrefixSlashFix>(Program(marked), Program(mended));

    [Fact]
    public Task MendsPrefixes() => FixRun.Verify<PrefixSlashFix>(
        """[Route("{|MR0010:api|}")] internal static class App { [Get("/a")] internal static string A() => ""; }""",
        """[Route("/api")] internal static class App { [Get("/a")] internal static string A() => ""; }""");

    private static string Program(string template)
        => $$"""internal static class App { internal const string Name = "a"; [Get({{template.Trim()}})] internal static string A() => ""; [Put({{template.Trim()}})] internal static string B() => ""; }""";
}
