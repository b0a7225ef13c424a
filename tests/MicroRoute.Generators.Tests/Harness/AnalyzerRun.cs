using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Runs all analyzers over a program.</summary>
internal static class AnalyzerRun
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
        var source = new MarkedSource(marked);
        IReadOnlyList<Diagnostic> reported = await Analyze(source.Text, compilerErrors);
        Assert.Equal(
            source.Expected.Select(mark => Show(mark.Id, source.Text, mark.Span)),
            reported.Select(diagnostic => Show(diagnostic.Id, source.Text, diagnostic.Location.SourceSpan)));
        return reported;
    }

    /// <summary>What is reported for a program that the compiler itself accepts, but for some errors.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Analyze(string source, params string[] compilerErrors)
    {
        CSharpCompilation compilation = Sources.Compile("global using MicroRoute;", source);
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

    private static string Show(string id, string text, TextSpan span) => $"{id} at {span.Start}: {text.Substring(span.Start, span.Length)}";
}
