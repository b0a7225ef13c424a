using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Incrementality;

/// <summary>Which edits of types that are JSON make which steps run again.</summary>
public class JsonEditTests
{
    private const string Before = """
        using MicroRoute;
        [assembly: JsonOptions(EnumsAsStrings = true)]
        internal record Inner(int Number);
        internal class Model { public Inner? Inner { get; set; } public string Text() => "a"; }
        internal static class App { [Post("/")] internal static Model Echo(Model model) => model; }
        """;

    [Theory]
    [InlineData("=> \"a\"", "=> \"b\"")]
    [InlineData("public string Text()", "private int _field; public string Text()")]
    [InlineData("EnumsAsStrings = true", "EnumsAsStrings = 1 == 1")]
    public void ChangesNothing(string from, string to) => StepProof.NothingRunsAgain(Edit(from, to));

    /// <summary>The handlers are as they were, so that neither the invokers nor the table are written again.</summary>
    [Theory]
    [InlineData("int Number", "long Number")]
    [InlineData("{ get; set; }", "{ get; init; }")]
    [InlineData("EnumsAsStrings = true", "")]
    public void ChangesTheDescriptionsAlone(string from, string to)
    {
        GeneratorDriverRunResult result = Edit(from, to);

        Assert.Equal(["MicroRoute.RouteJson.g.cs"], StepProof.FilesWrittenAgain(result));
        Assert.False(HasRun(result, StepNames.Own));
    }

    private static GeneratorDriverRunResult Edit(string from, string to)
    {
        CSharpCompilation compilation = Sources.Compile(Before);
        GeneratorDriver driver = Sources.CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        SyntaxTree tree = compilation.SyntaxTrees[^1];
        compilation = compilation.ReplaceSyntaxTree(tree, Sources.Parse(Before.Replace(from, to, StringComparison.Ordinal), tree.FilePath));
        return driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();
    }

    private static bool HasRun(GeneratorDriverRunResult result, string step)
        => result.Results[0].TrackedSteps[step].SelectMany(one => one.Outputs).Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
