using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

public class TemplateAnalyzerTests
{
    [Theory]
    [InlineData("""[Get("{|MR0010:a|}")]""")]
    [InlineData("""[Get({|MR0010:""|})]""")]
    [InlineData("""[Get("/a/{|MR0011:{id|}")]""")]
    [InlineData("""[Get("/{|MR0012:{1}|}")]""")]
    [InlineData("""[Get("/{_a}/{{|MR0013:_a|}}")]""")]
    [InlineData("""[Get("/{|MR0014:{*_a}|}/b")]""")]
    [InlineData("""[Get("/a{|MR0015://|}b")]""")]
    [InlineData("""[Get("/a{|MR0016:?|}b")]""")]
    [InlineData("""[Get("/{_a{|MR0017:?|}}/b")]""")]
    [InlineData("""[Get("/{_a:{|MR0018:even|}}")]""")]
    [InlineData("""[Get("/{_a:range({|MR0019:5,1|})}")]""")]
    [InlineData("""[Get({|MR0041:null!|})]""")]
    [InlineData("""[Get("/good")] [Put("/{_a:{|MR0018:even|}}")] [Post("/{|MR0012:{}|}")]""")]
    public async Task ReportsAtTheVeryPlace(string attributes)
        => Assert.NotEmpty(await AnalyzerRun.Verify($$"""internal static class App { {{attributes}} internal static string Get() => ""; }"""));

    [Fact]
    public async Task SaysWhatIsWrong()
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify("""internal static class App { [Get("/{id:{|MR0018:even|}}")] internal static string Get(int id) => ""; }""");

        Assert.Equal("The route template '/{id:even}' is not valid: there is no constraint 'even'; there are bool, int, range, min, max, long, guid, datetime, decimal, double, alpha, length, minlength, maxlength, regex; a new one is a static method: [RouteConstraint(\"even\")] static bool Fits(ReadOnlySpan<byte> text)", reported[0].GetMessage(null));
    }

    [Fact]
    public async Task ReportsAPrefixAtItsTypeAndOnce()
        => Assert.Equal(2, (await AnalyzerRun.Verify("""
            [Route("{|MR0010:api|}")]
            internal static class App
            {
                [Get("/a")] internal static string A() => "";
                [Get("/b")] internal static string B() => "";
                [Route("/inner/{}")] internal static class Inner { [Get("/c")] internal static string C() => ""; }
            }
            [Route("/x/{|MR0014:{*rest}|}")] internal static class Rest { [Get("/a")] internal static string A() => ""; }
            """)).Count);

    [Fact]
    public async Task ReportsANestedPrefixThatRepeatsAParameter()
        => Assert.Single(await AnalyzerRun.Verify("""
            [Route("/{_id}")]
            internal static class App
            {
                [Route("/{{|MR0013:_ID|}}")] internal static class Inner { [Get("/a")] internal static string A() => ""; }
            }
            """));

    [Fact]
    public async Task AcceptsAnEmptyTemplateUnderAPrefix()
        => Assert.Empty(await AnalyzerRun.Verify("""
            [Route("/api")] internal static class App { [Get("")] internal static string Get() => ""; [Post("/")] internal static string Post() => ""; }
            """));
}
