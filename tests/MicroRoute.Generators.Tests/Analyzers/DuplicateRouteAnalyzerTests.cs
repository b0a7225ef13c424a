using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

public class DuplicateRouteAnalyzerTests
{
    [Fact]
    public async Task ReportsBothAndNamesTheOther()
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify("""
            namespace App;
            internal static class A { [Get({|MR0020:"/p/{id}"|})] internal static string Get(int id) => ""; }
            [Route("/p")] internal static class B { [Get({|MR0020:"/{name}"|})] internal static string Find(string name) => ""; }
            """);

        Assert.Equal("GET '/p/{id}' of 'App.A.Get' matches the same requests as '/p/{name}' of 'App.B.Find' in Source1.cs(3); change one of the templates, or remove one of the routes", reported[0].GetMessage(null));
        Assert.Equal("GET '/p/{name}' of 'App.B.Find' matches the same requests as '/p/{id}' of 'App.A.Get' in Source1.cs(2); change one of the templates, or remove one of the routes", reported[1].GetMessage(null));
        Assert.Equal(reported[1].Location, Assert.Single(reported[0].AdditionalLocations));
    }

    [Fact]
    public async Task SaysWhereOneMethodHasARouteTwice()
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify("""
            internal static class App
            {
                [Get({|MR0020:"/p/{_id}"|})]
                [Get({|MR0020:"/p/{_}"|})]
                internal static string Get() => "";
                [Get({|MR0020:"/q"|})]
                internal static string Index() => "";
                [Get({|MR0020:"/q"|})]
                internal static string Index(int? page) => "";
            }
            """);

        Assert.Equal("GET '/p/{_id}' of 'App.Get' matches the same requests as '/p/{_}' of the same method in Source1.cs(4); change one of the templates, or remove one of the routes", reported[0].GetMessage(null));
        Assert.Equal("GET '/p/{_}' of 'App.Get' matches the same requests as '/p/{_id}' of the same method in Source1.cs(3); change one of the templates, or remove one of the routes", reported[1].GetMessage(null));
        Assert.Contains("as '/q' of 'App.Index' in Source1.cs(8);", reported[2].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[Get({|MR0020:"/a"|})] [Get({|MR0020:"/a"|})] internal static string A() => "";""")]
    [InlineData("""[Get({|MR0020:"/a"|})] internal static string A() => ""; [Get({|MR0020:"/a"|})] internal static string B() => ""; [Get({|MR0020:"/%61"|})] internal static string C() => "";""")]
    [InlineData("""[Put({|MR0020:"/{*_a}"|})] internal static string A() => ""; [Put({|MR0020:"/{*_b}"|})] internal static string B() => "";""")]
    [InlineData("""[Get({|MR0020:"/a/{_x?}"|})] internal static string A() => ""; [Get({|MR0020:"/a"|})] internal static string B() => "";""")]
    [InlineData("""[Get({|MR0020:"/a/{_x?}"|})] internal static string A() => ""; [Get({|MR0020:"/a/{_y}"|})] internal static string B() => "";""")]
    public async Task Reports(string handlers) => Assert.NotEmpty(await AnalyzerRun.Verify($"internal static class App {{ {handlers} }}"));

    [Fact]
    public async Task AcceptsRoutesThatDiffer() => Assert.Empty(await AnalyzerRun.Verify("""
        internal static class App
        {
            [Get("/a")] [Put("/a")] [Head("/a")] internal static string A() => "";
            [Get("/b/")] internal static string Slash() => "";
            [Get("/C")] internal static string Upper() => "";
            [Get("/{_x}")] internal static string Any() => "";
            [Get("/{_x:int}")] internal static string Int() => "";
            [Get("/{_x:guid}")] internal static string Guid() => "";
            [Get("/{*_x}")] internal static string Rest() => "";
        }
        """));
}
