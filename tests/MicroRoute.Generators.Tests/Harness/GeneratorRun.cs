using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Runs the generator over a program, and proves of every program that it compiles without a warning and that an
/// unrelated edit makes no step run again.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriverRunResult result, Compilation output)
    {
        Result = result;
        Output = output;
    }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>The program with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>The file with <c>Routes</c>.</summary>
    public string Routes => SourceOf("MicroRoute.Routes.g.cs");

    /// <summary>The file with the invokers.</summary>
    public string Invokers => SourceOf("MicroRoute.RouteInvokers.g.cs");

    /// <summary>The file with the links.</summary>
    public string Links => SourceOf("MicroRoute.Routes.Links.g.cs");

    /// <summary>The file with the lines.</summary>
    public string Lines => SourceOf("MicroRoute.Routes.Lines.g.cs");

    public static GeneratorRun Of(params string[] sources) => Of(Sources.Compile([.. sources.Select(source => "using MicroRoute;\n" + source)]));

    public static GeneratorRun Of(CSharpCompilation program)
    {
        CSharpCompilation compilation = program.WithOptions(program.Options.WithReportSuppressedDiagnostics(true));
        GeneratorDriver driver = Sources.CreateDriver(compilation.LanguageVersion).RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorDriverRunResult result = driver.GetRunResult();

        Assert.Null(Assert.Single(result.Results).Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsMeant(diagnostic, compilation)));
        StepProof.NothingOfRoslynIsKept(result);
        StepProof.NothingRunsAgain(driver.RunGenerators(EditElsewhere(compilation), TestContext.Current.CancellationToken).GetRunResult());
        return new GeneratorRun(result, output);
    }

    /// <summary>Whether a warning is suppressed and is to be: by the program in its own files; in generated ones only what is obsolete or
    /// experimental, has no documentation, or is for C# alone.</summary>
    private static bool IsMeant(Diagnostic diagnostic, CSharpCompilation program)
        => diagnostic.IsSuppressed
            && (program.ContainsSyntaxTree(diagnostic.Location.SourceTree)
                || diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CustomObsolete)
                || diagnostic.Id is "CS0612" or "CS0618" or "CS1591" or "CS3001" or "CS3002" or "CS3005" or "CS3008");

    /// <summary>A new file, and a comment in every other that moves no line.</summary>
    private static CSharpCompilation EditElsewhere(CSharpCompilation compilation)
    {
        CSharpCompilation edited = compilation.AddSyntaxTrees(Sources.Parse("internal static class Elsewhere { internal static int Number => 1; }", "Elsewhere.cs", compilation.LanguageVersion));
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            edited = edited.ReplaceSyntaxTree(tree, Sources.Parse("/* A comment. */ " + tree, tree.FilePath, compilation.LanguageVersion));
        }

        return edited;
    }

    private string SourceOf(string hintName)
        => Result.Results[0].GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
}
