using MicroRoute.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Mends a program with a code fix: one place after the other, and all places of a file, a project and a solution at once.</summary>
internal static class FixRun
{
    /// <summary>The code fixes that an editor finds.</summary>
    public static RouteFix[] Fixes { get; } = [.. typeof(RouteFix).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
        .Select(type => (RouteFix)Activator.CreateInstance(type)!)];

    /// <param name="marked">The program, marked where the rule is broken.</param>
    /// <param name="mended">What becomes of it; the program itself where no fix is to be offered.</param>
    public static Task Verify<TFix>(string marked, string mended)
        where TFix : RouteFix, new()
        => new Test(new TFix()) { TestCode = marked, FixedCode = mended }.RunAsync(TestContext.Current.CancellationToken);

    private sealed class Test : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
    {
        private static readonly (string, string) Usings = ("Usings.cs", Sources.ImplicitUsings + "\nglobal using MicroRoute;");

        private readonly RouteFix _fix;

        public Test(RouteFix fix)
        {
            _fix = fix;
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Sources.References);
            TestState.Sources.Add(Usings);
            FixedState.Sources.Add(Usings);
        }

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [_fix];

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers()
            => AnalyzerRun.Analyzers.Where(analyzer => _fix.FixableDiagnosticIds.Contains(analyzer.SupportedDiagnostics[0].Id));

        protected override CompilationOptions CreateCompilationOptions()
            => ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);

        protected override ParseOptions CreateParseOptions() => Sources.ParseOptions;
    }
}
