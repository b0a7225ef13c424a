using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using MicroRoute.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Runs all analyzers over a program.</summary>
internal static partial class AnalyzerRun
{
    /// <summary>The analyzers that a compiler finds.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. typeof(Pipeline.RouteGenerator).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>Proves that what is reported is what is marked.</summary>
    /// <param name="marked">The program.</param>
    /// <param name="compilerErrors">What the compiler itself refuses.</param>
    /// <returns>What is reported, in the order of the source.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> Verify(string marked, params string[] compilerErrors)
    {
        AssemblySources sources = AssemblySources.Parse(marked);
        var source = new MarkedSource(sources.Program);
        IReadOnlyList<Diagnostic> reported = await Analyze(sources with { Program = source.Text }, compilerErrors);
        Assert.Equal(
            source.Expected.Select(mark => Show(mark.Id, source.Text, mark.Span)),
            reported.Select(diagnostic => Show(diagnostic.Id, source.Text, diagnostic.Location.SourceSpan)));
        return reported;
    }

    /// <summary>What is reported for a program that the compiler itself accepts, but for some errors.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Analyze(string source, params string[] compilerErrors) => Analyze(AssemblySources.Parse(source), compilerErrors);

    /// <summary>What editors show while one types: what is reported of a file, without the end of the compilation.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeLive(string source)
    {
        Compilation compilation = Compile(AssemblySources.Parse(source));
        var reported = new List<Diagnostic>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            reported.AddRange(await compilation.WithAnalyzers(Analyzers).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, TestContext.Current.CancellationToken));
        }

        return reported;
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(AssemblySources sources, string[] compilerErrors)
    {
        Compilation compilation = Compile(sources);
        Assert.Equal(
            compilerErrors,
            compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.Id)
                .Distinct());
        return [.. (await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken))
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>A program that takes its table has one; of the others the rules see what is written only. One that has an entry point is
    /// an application.</summary>
    private static Compilation Compile(AssemblySources sources)
    {
        var libraries = new List<MetadataReference>();
        foreach ((string assembly, string source) in sources.Libraries)
        {
            string[] names = assembly.Split(" as ");
            libraries.Add(Library.Compile(names[0], source, [.. libraries]).Reference(asFile: false, names[1..]));
        }

        CSharpCompilation library = Sources.Compile("App", [.. libraries], "global using MicroRoute;", sources.Program);
        CSharpCompilation application = library.WithOptions(library.Options.WithOutputKind(OutputKind.ConsoleApplication));
        CSharpCompilation program = application.GetEntryPoint(TestContext.Current.CancellationToken) is null ? library : application;
        LanguageVersion version = VersionOf(sources.Program);
        return libraries.Count == 0 || version < GeneratedFile.NeededVersion ? program.In(version) : GeneratorRun.Of(program).Output;
    }

    /// <summary>The version of C# that a program of one file asks for.</summary>
    private static LanguageVersion VersionOf(string source)
        => Version().Match(source) is { Success: true } match && LanguageVersionFacts.TryParse(match.Groups["version"].Value, out LanguageVersion version) ? version : LanguageVersion.CSharp14;

    [GeneratedRegex(@"^#:property LangVersion=(?<version>[\w.]+)$", RegexOptions.Multiline)]
    private static partial Regex Version();

    private static string Show(string id, string text, TextSpan span) => $"{id} at {span.Start}: {text.Substring(span.Start, span.Length)}";
}
