using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>Routes that get into each other's way.</summary>
public class ConflictAnalyzerTests
{
    [Fact]
    public async Task NamesTheOtherOfAnAmbiguousPair()
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify("""
            internal static class A { [Get("/p/{|MR0021:{_id:int}|}/x")] internal static string Get() => ""; }
            [Route("/p")] internal static class B { [Get("/{|MR0021:{_n:long}|}/x")] internal static string Find() => ""; }
            """);

        Assert.Equal(
            "GET '/p/{_id:int}/x' of 'A.Get' and '/p/{_n:long}/x' of 'B.Find' in Source1.cs(2) can match the same path, and neither comes before the other; "
                + "give them constraints that exclude each other, or make one route of both",
            reported[0].GetMessage(null));
        Assert.True(Assert.Single(reported[0].AdditionalLocations).SourceSpan.Contains(reported[1].Location.SourceSpan));
    }

    [Theory]
    [InlineData("/{|MR0021:{_a:regex(a)}|}", "/{|MR0021:{_a:regex(b)}|}")]
    [InlineData("/{|MR0021:{_a:double}|}", "/{|MR0021:{_b:alpha}|}")]
    [InlineData("/{|MR0021:{_a:minlength(1)}|}", "/{|MR0021:{_b:regex(a)}|}")]
    [InlineData("/{|MR0021:a{_a}|}", "/{|MR0021:{_b}b|}")]
    [InlineData("/{_a}/{|MR0021:{_b:int}|}", "/{_a}/{|MR0021:{_c:range(1,5)}|}")]
    [InlineData("/{|MR0021:{*_a:int}|}", "/{|MR0021:{*_b:long}|}")]
    [InlineData("/{|MR0021:{_a:int}|}/{_b?}", "/{|MR0021:{_a:long}|}")]
    public Task ReportsAmbiguousRoutes(string first, string second) => Verify(first, second);

    [Theory]
    [InlineData("/{_a:int}", "/{_a:guid}")]
    [InlineData("/{_a:int}", "/{_a}")]
    [InlineData("/{_a:max(5)}", "/{_a:min(6)}")]
    [InlineData("/{_a:length(3)}", "/{_a:length(4,5)}")]
    [InlineData("/a{_a}", "/b{_a}")]
    [InlineData("/{_a}.json", "/{_a}.xml")]
    [InlineData("/{_a:int}/x", "/{_a:long}/y")]
    [InlineData("/files", "/files/{*_rest}")]
    [InlineData("/a/{_a?}", "/a/b")]
    public Task AcceptsWhatHasAnOrder(string first, string second) => Verify(first, second);

    [Theory]
    [InlineData("/{_a:minlength(1)}", "/{|MR0022:{_a}|}")]
    [InlineData("/{_a:minlength(1)}/{*_r}", "/{|MR0022:{_a}|}/x/y")]
    [InlineData("/{_a:minlength(1)}/{_b:int}", "/{|MR0022:{_a}|}/5")]
    [InlineData("/a/{_a:minlength(1)}/{_b?}", "/a/{|MR0022:{_a}|}/{_c?}")]
    public Task ReportsUnreachableRoutes(string first, string second) => Verify(first, second);

    [Theory]
    [InlineData("/{_a:minlength(2)}", "/{_a}")]
    [InlineData("/{_a:minlength(1)}/{_b:int}", "/{_a}/x")]
    [InlineData("/{_a:minlength(1)}", "/{_a}/{_b?}")]
    [InlineData("/a/{_a}", "/{*_r}")]
    public Task AcceptsWhatCanBeReached(string first, string second) => Verify(first, second);

    [Fact]
    public async Task SaysWhyARouteIsNotReached()
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify("""
            internal static class App
            {
                [Get("/a/{|MR0022:{_a:int:alpha}|}")] internal static string Impossible() => "";
                [Get("/b/{_a:minlength(1)}")] internal static string First() => "";
                [Get("/b/{|MR0022:{_a}|}")] internal static string Get() => "";
                [Head("/b/{|MR0022:{_a}|}")] internal static string Head() => "";
            }
            """);

        Assert.Equal("GET '/a/{_a:int:alpha}' of 'App.Impossible' is never reached, because no text passes all the constraints of '{_a}'; remove one of them", reported[0].GetMessage(null));
        Assert.Equal(
            "GET '/b/{_a}' of 'App.Get' is never reached, because '/b/{_a:minlength(1)}' of 'App.First' in Source1.cs(4) comes first and matches every path that it does; narrow that one, or remove one of the two",
            reported[1].GetMessage(null));
    }

    [Theory]
    [InlineData("/a/{|MR0023:b|}", "/a/{|MR0023:B|}")]
    [InlineData("/x/{|MR0023:v{_a}|}", "/x/{|MR0023:V{_a}|}")]
    public Task ReportsSimilarRoutes(string first, string second) => Verify(first, second);

    [Fact]
    public async Task ReportsASlashAtTheEnd() => Assert.Equal(DiagnosticSeverity.Warning, (await AnalyzerRun.Verify("""
        internal static class App
        {
            [Get("/{|MR0023:a|}")] internal static string First() => "";
            [Get({|MR0023:"/a/"|})] internal static string Second() => "";
            [Put("/a/")] internal static string Third() => "";
        }
        """))[0].Severity);

    [Fact]
    public async Task WithoutCaseSimilarRoutesAreDuplicates() => Assert.Equal(2, (await AnalyzerRun.Verify("""
        [assembly: RouteTable(IgnoreCase = true)]
        internal static class App
        {
            [Get({|MR0020:"/a"|})] internal static string First() => "";
            [Get({|MR0020:"/A"|})] internal static string Second() => "";
        }
        """)).Count);

    [Theory]
    [InlineData("[Get(\"/{id:{|MR0032:long|}}\")] internal static string Get(int id) => \"\";", "add the constraint 'int'")]
    [InlineData("[Get(\"/{id:{|MR0032:min(1)|}}\")] internal static string Get(int id) => \"\";", "add the constraint 'int'")]
    [InlineData("[Get(\"/{id:{|MR0032:int|}}\")] internal static string Get(Guid id) => \"\";", "no 'Guid' passes it")]
    [InlineData("[Get(\"/{id:minlength(1):{|MR0032:alpha|}}\")] internal static string Get(int id) => \"\";", "no 'int' passes it")]
    [InlineData("[Get(\"/{id:{|MR0032:length(40)|}}\")] internal static string Get(Guid id) => \"\";", "no 'Guid' passes it")]
    [InlineData("[Get(\"/{id:{|MR0032:datetime|}}\")] internal static string Get(DateOnly id) => \"\";", "add the constraint 'datetime:length(10)'")]
    [InlineData("[Get(\"/{id:{|MR0032:alpha|}}\")] internal static string Get(bool id) => \"\";", "add the constraint 'bool'")]
    [InlineData("[Get(\"/{id:{|MR0032:guid|}}\")] internal static string Get(DayOfWeek id) => \"\";", "an enum is made of a name or a number")]
    public async Task ReportsConstraintsThatDoNotSuit(string handler, string advice)
        => Assert.Contains(advice, (await AnalyzerRun.Verify($"internal static class App {{ {handler} }}"))[0].GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public async Task AcceptsConstraintsThatSuit() => Assert.Empty(await AnalyzerRun.Verify("""
        internal static class App
        {
            [Get("/a/{x:int}")] internal static string A(long x) => "";
            [Get("/b/{x:int}")] internal static string B(double x) => "";
            [Get("/c/{x:int:min(1)}")] internal static string C(int x) => "";
            [Get("/d/{x:range(1,5)}")] internal static string D(int x) => "";
            [Get("/e/{x:guid}")] internal static string E(Guid x) => "";
            [Get("/f/{x:datetime:length(10)}")] internal static string F(DateOnly x) => "";
            [Get("/g/{x:alpha}")] internal static string G(DayOfWeek x) => "";
            [Get("/h/{x:int}")] internal static string H(DayOfWeek x) => "";
            [Get("/i/{x:guid}")] internal static string I(ReadOnlySpan<byte> x) => "";
            [Get("/j/{x:alpha}")] internal static string J(string x) => "";
            [Get("/k/{x:length(3)}")] internal static string K(int x) => "";
            [Get("/l/{x:regex(^1)}")] internal static string L(decimal x) => "";
        }
        """));

    private static Task<IReadOnlyList<Diagnostic>> Verify(string first, string second) => AnalyzerRun.Verify($$"""
        internal static class App
        {
            [Get("{{first}}")] internal static string First() => "";
            [Get("{{second}}")] internal static string Second() => "";
        }
        """);
}
