using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>Constraints of one's own, and templates that name them.</summary>
public class CustomConstraintAnalyzerTests
{
    [Fact]
    public async Task AcceptsWhatCanBeCalled() => Assert.Empty(await AnalyzerRun.Verify("""
        using System.Text.RegularExpressions;
        internal static partial class App
        {
            [RouteConstraint("Slug")] internal static bool IsSlug(ReadOnlySpan<byte> text) => true;
            [RouteConstraint("word")] public static bool IsWord(string text) => true;
            [RouteConstraint("many")] internal static bool IsMany(string text, int a, long b, bool c, string d) => true;
            [RouteConstraint("text")] internal static bool IsText(string text, string all) => true;
            [RouteConstraint("code"), GeneratedRegex("^a$")] internal static partial Regex Code();
            internal static partial Regex Code() => null!;
            [Get("/a/{_x:slug}/{_y:SLUG()}/{_z:word}")] internal static string A() => "";
            [Get("/b/{_x:many(1, 2,true,d)}/{_y:text(a,b)}/{_z:code}")] internal static string B() => "";
        }
        """));

    [Theory]
    [InlineData("[RouteConstraint(\"even\")] internal bool {|MR0045:Is|}(string text) => true;", "must be static")]
    [InlineData("[RouteConstraint(\"even\")] private static bool {|MR0045:Is|}(string text) => true;", "'Is' is private; make it internal or public")]
    [InlineData("[RouteConstraint(\"even\")] internal static bool {|MR0045:Is|}<T>(string text) => true;", "'Is' has type parameters")]
    [InlineData("[RouteConstraint(\"even\")] internal static bool {|MR0045:Is|}(int number) => true;", "ReadOnlySpan<byte> or string")]
    [InlineData("[RouteConstraint(\"even\")] internal static bool {|MR0045:Is|}(in string text) => true;", "ReadOnlySpan<byte> or string")]
    [InlineData("[RouteConstraint(\"even\")] internal static int {|MR0045:Is|}(string text) => 1;", "must be a method that returns bool")]
    [InlineData("[RouteConstraint(\"even\")] internal static bool {|MR0045:Is|} => true;", "must be a method that returns bool")]
    [InlineData("[RouteConstraint(\"even\")] internal static System.Text.RegularExpressions.Regex {|MR0045:Is|}() => null!;", "or have [GeneratedRegex]")]
    [InlineData("[RouteConstraint(\"even\")] internal static bool {|MR0045:Is|}(string text, double limit) => true;", "its parameter 'limit' must be an int")]
    [InlineData("[RouteConstraint(\"even\"), Obsolete(\"\", true)] internal static bool {|MR0045:Is|}(string text) => true;", "'Is' is [Obsolete] with 'error: true'")]
    [InlineData("[RouteConstraint({|MR0045:\"Int\"|})] internal static bool Is(string text) => true;", "every program has a constraint of that name")]
    [InlineData("[RouteConstraint({|MR0045:\"a-b\"|})] internal static bool Is(string text) => true;", "must be an identifier")]
    [InlineData("[RouteConstraint({|MR0045:\"\"|})] internal static bool Is(string text) => true;", "must be an identifier")]
    [InlineData("[RouteConstraint({|MR0045:null!|})] internal static bool Is(string text) => true;", "must be an identifier")]
    [InlineData("[RouteConstraint({|MR0045:\"a\"|})] internal static bool Is(string text) => true; [RouteConstraint({|MR0045:\"A\"|})] internal static bool Same(string text) => true;", "'App.Same' has that name too")]
    public async Task ReportsWhatCannotBeCalled(string member, string detail)
        => Assert.Contains(detail, (await AnalyzerRun.Verify($"internal partial class App {{ {member} }}"))[0].GetMessage(null), StringComparison.Ordinal);

    /// <summary>That it exists is not doubted, though it cannot be called.</summary>
    [Theory]
    [InlineData("bool {|MR0045:Is|}(string text)")]
    [InlineData("static int {|MR0045:Is|}(string text)")]
    public async Task ReportsABrokenConstraintOnce(string member) => Assert.Single(await AnalyzerRun.Verify($$"""
        internal class App
        {
            [RouteConstraint("Even")] internal {{member}} => default;
            [Get("/a/{_x:even}")] internal static string A() => "";
            [Get("/b/{_x:even(2)}")] internal static string B() => "";
        }
        """));

    [Theory]
    [InlineData("/{_x:{|MR0018:even|}}", "there is no constraint 'even'; there are bool, int,")]
    [InlineData("/{_x:int:{|MR0018:guidd|}}", "was 'guid' meant?")]
    [InlineData("/{_x:{|MR0018:slugs(3)|}}", "was 'slug' meant?")]
    [InlineData("/{_x:{|MR0018:even|}}", "[RouteConstraint(\"even\")] static bool Fits(ReadOnlySpan<byte> text)")]
    [InlineData("/{_x:{|MR0019:slug(3)|}}", "the constraint 'slug' takes no arguments")]
    [InlineData("/{_x:{|MR0019:below|}}", "the constraint 'below' takes 1 argument, as in 'below(5)'")]
    [InlineData("/{_x:{|MR0019:below(1,2)|}}", "takes 1 argument")]
    [InlineData("/{_x:{|MR0019:below(x)|}}", "'x' is no int")]
    public async Task ReportsInTemplates(string template, string detail)
    {
        string source(string attribute) => $$"""
            internal static class Constraints
            {
                [RouteConstraint("slug")] internal static bool IsSlug(string text) => true;
                [RouteConstraint("below")] internal static bool IsBelow(string text, int limit) => true;
            }
            {{attribute}}
            """;
        string message = (await AnalyzerRun.Verify(source($$"""internal static class App { [Get("{{template}}")] internal static string Get() => ""; }""")))[0].GetMessage(null);

        Assert.Contains(detail, message, StringComparison.Ordinal);
        Assert.Single(await AnalyzerRun.Verify(source($$"""[Route("{{template}}")] internal static class App { [Get("")] internal static string Get() => ""; [Put("")] internal static string Put() => ""; }""")));
    }
}
