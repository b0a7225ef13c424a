using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Benchmarks;

/// <summary>What the generator costs: all of it, and after an edit that does not concern it, as at every keystroke.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14);

    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _driver = null!;
    private int _edits;

    /// <summary>How many routes the program has.</summary>
    [Params(10, 100, 1_000)]
    public int Routes { get; set; }

    /// <summary>Makes the program.</summary>
    [GlobalSetup]
    public void CreateProgram()
    {
        _compilation = CSharpCompilation.Create(
            "Sample",
            [Parse("global using System;"), Parse("internal static class Unrelated { }"), .. SampleProgram.Create(Routes).Select(Parse)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(HttpContext).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>A compilation and a driver that know nothing yet.</summary>
    [IterationSetup(Target = nameof(Cold))]
    public void Forget()
    {
        _edited = Edit();
        _driver = CSharpGeneratorDriver.Create([new RouteGenerator().AsSourceGenerator()], parseOptions: s_parseOptions);
    }

    /// <summary>The first run over a program.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => _driver.RunGenerators(_edited);

    /// <summary>A driver that has run, and a compilation in which another file has changed.</summary>
    [IterationSetup(Target = nameof(UnrelatedEdit))]
    public void RunAndEdit()
    {
        Forget();
        _driver = _driver.RunGenerators(_edited);
        _edited = Edit();
    }

    /// <summary>The run after an edit in a file without routes.</summary>
    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _driver.RunGenerators(_edited);

    private CSharpCompilation Edit()
        => _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[1], Parse($"internal static class Unrelated {{ internal static int Edit => {_edits++}; }}"));

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, s_parseOptions);
}
