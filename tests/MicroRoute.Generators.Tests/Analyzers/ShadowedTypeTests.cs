using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>What a project must not declare in MicroRoute's namespaces.</summary>
public class ShadowedTypeTests
{
    private const string Handlers = """

        internal enum Colour { Red, Green }
        internal static class App
        {
            [MicroRoute.Get("/{colour}/{id:regex(^[[a-z]]+$)}")] internal static string Get(Colour colour, string id, int n) => $"{colour} {id} {n}";
        }
        """;

    [Theory]
    [InlineData("namespace MicroRoute { internal ref struct {|MR0054:HttpContext|}; }")]
    [InlineData("namespace MicroRoute { internal static class {|MR0054:RouteMiss|}; }")]
    [InlineData("namespace MicroRoute { internal static partial class {|MR0054:PathText|}; internal static partial class PathText; }")]
    [InlineData("namespace MicroRoute { internal class {|MR0054:ReadOnlySpan|}<T>; }")]
    [InlineData("namespace MicroRoute { internal class {|MR0054:Regex|}; }")]
    [InlineData("namespace MicroRoute.{|MR0054:RouteSearch|} { internal class Other; }")]
    [InlineData("namespace MicroRoute { internal class {|MR0054:RouteLinkValue|}; }")]
    [InlineData("namespace MicroRoute.Binding { internal static class {|MR0054:BoundValue|}; }")]
    [InlineData("namespace MicroRoute.Binding { internal class {|MR0054:ReadOnlySpan|}<T>; }")]
    [InlineData("namespace MicroRoute.Binding { internal class {|MR0054:HttpContext|}; }")]
    [InlineData("[assembly: MicroRoute.RouteTable(Namespace = \"Web\")] namespace MicroRoute { internal class {|MR0054:ReadOnlySpan|}<T>; }")]
    [InlineData("[assembly: MicroRoute.RouteTable(Namespace = \"App\")] namespace MicroRoute { internal interface {|MR0054:IRouter|}; }")]
    public async Task IsReportedWhereItKeepsGeneratedCodeFromCompiling(string declared)
    {
        string name = Assert.Single(await AnalyzerRun.Verify(declared + Handlers)).GetMessage(null).Split('\'')[3];

        Sources.CreateDriver().RunGeneratorsAndUpdateCompilation(Sources.Compile(new MarkedSource(declared + Handlers).Text), out Compilation output, out _, TestContext.Current.CancellationToken);

        Assert.Contains(name, declared, StringComparison.Ordinal);
        Assert.Contains(output.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("namespace MicroRoute { internal class Other; internal class HttpContext<T>; file class RouteMiss; internal class Some { internal class RouteMiss; } }")]
    [InlineData("namespace MicroRoute.Web { internal class HttpContext; internal class RouteMiss; }")]
    [InlineData("namespace App.MicroRoute { internal class HttpContext; }")]
    public async Task IsNotReportedElsewhere(string declared)
    {
        Assert.Empty(await AnalyzerRun.Verify(declared + Handlers.Replace("static class App", "static class Program", StringComparison.Ordinal)));

        Assert.NotEmpty(GeneratorRun.Of(Sources.Compile(declared + Handlers.Replace("static class App", "static class Program", StringComparison.Ordinal))).Routes);
    }
}
