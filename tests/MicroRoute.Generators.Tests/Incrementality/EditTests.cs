using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Incrementality;

/// <summary>Which edits make which steps run again. (That an unrelated one makes none is proved of every program that is generated.)</summary>
public class EditTests
{
    private const string Before = """
        using MicroRoute;
        [Route("/api")] internal static partial class App
        {
            [Get("/a/{id}")] internal static string A(int id) => "a";
            [Put("/b")] internal static string B() => "b";
        }
        """;

    [Theory]
    [InlineData("=> \"a\"", "=> \"changed\"")]
    [InlineData("string A(int id)", "string /* comment */ A( int  id )")]
    [InlineData("=> \"b\";", "=> \"b\"; private static int Helper() => 1;")]
    [InlineData("string B() => \"b\"", "string? B() => null")]
    [InlineData("internal static partial", "public static partial")]
    [InlineData("[Put(\"/b\")]", "[Put(\"/\" + \"b\")]")]
    [InlineData("[Put(\"/b\")]", "[Obsolete] [Put(\"/b\")]")]
    [InlineData("[Get(\"/a/{id}\")]", "[Get(\"broken\")] [Get(\"/a/{id}\")]")]
    public void ChangesNothing(string from, string to) => StepProof.NothingRunsAgain(Edit(from, to));

    [Theory]
    [InlineData("[Route(", "\n// A comment.\n[Route(")]
    [InlineData("[Put(", "\n[Put(")]
    [InlineData("[Put(\"/b\")] internal", "[Put(\"/b\")]\ninternal")]
    [InlineData("=> \"a\";", "=>\n    \"a\";")]
    [InlineData("[Get(", "private static int Helper()\n{\n    return 1;\n}\n[Get(")]
    public void ChangesTheLinesAlone(string from, string to) => StepProof.OnlyLinesRunAgain(Edit(from, to));

    [Theory]
    [InlineData("\"/a/{id}\"", "\"/c/{id}\"", "Get")]
    [InlineData("int id", "long id", "Get")]
    [InlineData("B()", "C()", "Put")]
    [InlineData("string B() => \"b\"", "Stream B() => Stream.Null", "Put")]
    [InlineData("[Put(\"/b\")]", "[RequestSizeLimit(1)] [Put(\"/b\")]", "Put")]
    public void ChangesOneVerbAndTheTable(string from, string to, string verb)
    {
        GeneratorRunResult run = Edit(from, to).Results[0];

        OneVerbHasRun(run, verb);
        Assert.True(HasRun(run, StepNames.Table));
    }

    [Theory]
    [InlineData("int id", "int id = 5", "Get")]
    [InlineData("internal static string B() => \"b\"", "internal static void B() { }", "Put")]
    public void ChangesOneVerbAndNoMoreThanItsInvoker(string from, string to, string verb)
    {
        GeneratorRunResult run = Edit(from, to).Results[0];

        OneVerbHasRun(run, verb);
        Assert.True(HasRun(run, StepNames.Own));
        Assert.False(HasRun(run, StepNames.Table));
    }

    [Fact]
    public void APrefixInAnotherFileIsSeen()
    {
        CSharpCompilation compilation = Sources.Compile(Before.Replace("[Route(\"/api\")] ", "", StringComparison.Ordinal), "internal static partial class App { }");
        GeneratorDriver driver = Sources.CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        SyntaxTree second = compilation.SyntaxTrees[^1];
        compilation = compilation.ReplaceSyntaxTree(second, Sources.Parse("[MicroRoute.Route(\"/v2\")] internal static partial class App { }", second.FilePath));

        GeneratorRunResult run = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0];

        Assert.Contains("/v2/a/{id}", run.GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);
    }

    private static GeneratorDriverRunResult Edit(string from, string to)
    {
        CSharpCompilation compilation = Sources.Compile(Before);
        GeneratorDriver driver = Sources.CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        SyntaxTree tree = compilation.SyntaxTrees[^1];
        compilation = compilation.ReplaceSyntaxTree(tree, Sources.Parse(Before.Replace(from, to, StringComparison.Ordinal), tree.FilePath));
        return driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();
    }

    private static void OneVerbHasRun(GeneratorRunResult run, string verb)
        => Assert.All(RequestVerbs.All, other => Assert.Equal(other.ToString() == verb, HasRun(run, StepNames.Routes(other))));

    private static bool HasRun(GeneratorRunResult run, string step)
        => run.TrackedSteps[step].SelectMany(one => one.Outputs).Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
