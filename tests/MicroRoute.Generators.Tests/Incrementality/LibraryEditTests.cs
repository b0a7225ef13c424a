using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Incrementality;

/// <summary>What an edit in a library, or of a reference or an option, makes run again in the application.</summary>
public class LibraryEditTests
{
    private const string Shop = """
        internal static class Shop
        {
            [Get("/items/{id}")] internal static string Find(int id) => "shop";
        }
        """;

    private static readonly CSharpCompilation App = Sources.Compile("App", [], "[assembly: MicroRoute.RouteTable(IgnoreCase = true)]", "internal static class App { [MicroRoute.Get(\"/\")] internal static string Index() => \"\"; }");

    private static readonly MetadataReference[] Framework = [.. App.References];

    [Theory]
    [InlineData("=> \"shop\"", "=> \"changed\"")]
    [InlineData("string Find(int id) => \"shop\"", "byte[] Find(int id) => []")]
    [InlineData("int id)", "int id, string? query = null)")]
    [InlineData("internal static class Shop", "internal enum Other; internal static class Shop")]
    public void AnEditThatNoTemplateShowsChangesNothing(string from, string to)
    {
        GeneratorRunResult run = Edit(from, to);

        Assert.Equal([IncrementalStepRunReason.Unchanged], ReasonsOf(run, StepNames.Reference).Except([IncrementalStepRunReason.Cached]));
        Assert.All([StepNames.Own, StepNames.Options, StepNames.Libraries, StepNames.Table], step => Assert.False(HasRun(run, step), step));
        Assert.All(run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void AShiftOfLinesChangesTheLinesAlone()
    {
        GeneratorRunResult run = Edit("internal static class Shop", "// A comment.\ninternal static class Shop");

        Assert.Single(ReasonsOf(run, StepNames.Reference), IncrementalStepRunReason.Modified);
        Assert.True(HasRun(run, StepNames.Lines));
        Assert.All([StepNames.Own, StepNames.Options, StepNames.Library, StepNames.Libraries, StepNames.Table], step => Assert.False(HasRun(run, step), step));
    }

    [Theory]
    [InlineData("/items/{id}", "/things/{id}")]
    [InlineData("int id", "long id")]
    [InlineData("Find", "Search")]
    [InlineData("[Get(\"/items/{id}\")]", "[Get(\"/items/{id}\"), RequestSizeLimit(1)]")]
    [InlineData("string Find(int id) => \"shop\"", "Stream Find(int id) => Stream.Null")]
    public void AnEditOfARouteChangesTheTableAndReadsNoOtherReference(string from, string to)
    {
        GeneratorRunResult run = Edit(from, to);

        Assert.Single(ReasonsOf(run, StepNames.Library), IncrementalStepRunReason.Modified);
        Assert.All([StepNames.Libraries, StepNames.Table], step => Assert.True(HasRun(run, step), step));
        Assert.All([StepNames.Own, StepNames.Options], step => Assert.False(HasRun(run, step), step));
    }

    [Theory]
    [InlineData("IgnoreCase = true", "Name = \"Table\"", true)]
    [InlineData("IgnoreCase = true", "IgnoreCase = !false", false)]
    [InlineData("[assembly: MicroRoute.RouteTable(IgnoreCase = true)]", "[assembly: MicroRoute.ReferencedRoutes(\"None\")] [assembly: MicroRoute.RouteTable(IgnoreCase = true)]", true)]
    public void AnOptionChangesTheTableAlone(string from, string to, bool changes)
    {
        GeneratorDriver driver = Sources.CreateDriver().RunGenerators(App, TestContext.Current.CancellationToken);
        SyntaxTree options = App.SyntaxTrees[1];
        CSharpCompilation edited = App.ReplaceSyntaxTree(options, Sources.Parse(options.ToString().Replace(from, to, StringComparison.Ordinal), options.FilePath));

        GeneratorRunResult run = driver.RunGenerators(edited, TestContext.Current.CancellationToken).GetRunResult().Results[0];

        Assert.All([StepNames.Options, StepNames.Table], step => Assert.Equal(changes, HasRun(run, step)));
        Assert.All([StepNames.Own, StepNames.Library, StepNames.Libraries], step => Assert.False(HasRun(run, step), step));
    }

    [Fact]
    public void ReferencesAreReadOnce()
    {
        CSharpCompilation app = App.AddReferences(Library.Compile("Shop", Shop).Reference(asFile: true));
        GeneratorDriver driver = Sources.CreateDriver().RunGenerators(app, TestContext.Current.CancellationToken);

        GeneratorRunResult run = driver.RunGenerators(app.AddSyntaxTrees(Sources.Parse("class Other;", "Other.cs")), TestContext.Current.CancellationToken).GetRunResult().Results[0];

        Assert.Equal([IncrementalStepRunReason.Cached], ReasonsOf(run, StepNames.Reference).Distinct());
        Assert.Equal(Framework.Length + 1, ReasonsOf(run, StepNames.Reference).Count());
    }

    private static GeneratorRunResult Edit(string from, string to)
    {
        CSharpCompilation before = App.AddReferences(Library.Compile("Shop", Shop).Reference(asFile: false));
        CSharpCompilation after = App.AddReferences(Library.Compile("Shop", Shop.Replace(from, to, StringComparison.Ordinal)).Reference(asFile: false));
        return Sources.CreateDriver()
            .RunGenerators(before, TestContext.Current.CancellationToken)
            .RunGenerators(after, TestContext.Current.CancellationToken)
            .GetRunResult().Results[0];
    }

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(GeneratorRunResult run, string step)
        => run.TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => output.Reason);

    private static bool HasRun(GeneratorRunResult run, string step)
        => ReasonsOf(run, step).Any(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
