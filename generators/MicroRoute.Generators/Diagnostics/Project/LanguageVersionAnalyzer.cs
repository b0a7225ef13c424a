using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Project;

/// <summary>Reports projects whose C# is too old for what is generated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageVersionAnalyzer() : RouteRule(Rule)
{
    /// <summary>Links have <c>params</c> spans.</summary>
    internal const LanguageVersion Needed = LanguageVersion.CSharp13;

    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.LanguageVersion,
        "The project's C# is as new as the generated code's",
        "The code that MicroRoute generates needs C# {0} or later, and the project has C# {1}; set <LangVersion> to {0}, or leave it out",
        WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(end =>
    {
        LanguageVersion version = ((CSharpCompilation)end.Compilation).LanguageVersion;
        if (version < Needed)
        {
            Report([new(Rule.Id, Location.None, Needed.ToDisplayString(), version.ToDisplayString())], end.ReportDiagnostic);
        }
    });
}
