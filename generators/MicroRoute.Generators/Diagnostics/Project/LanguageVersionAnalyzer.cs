using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Project;

/// <summary>Reports projects whose C# is too old for what is generated, if they have routes or name the table.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageVersionAnalyzer() : RouteRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.LanguageVersion,
        "The project's C# is as new as the generated code's",
        "The code that MicroRoute generates needs C# {0} or later, and the project has C# {1}; set <LangVersion> to {0}, or leave it out",
        WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(start =>
    {
        LanguageVersion version = ((CSharpCompilation)start.Compilation).LanguageVersion;
        if (version >= GeneratedFile.NeededVersion)
        {
            return;
        }

        var references = KnownReferences.Of(start.Compilation);
        bool isTableMissed = !references.Routes.IsEmpty;
        start.RegisterSymbolAction(
            method =>
            {
                if (!Findings.Of(method.Symbol).Routes.IsEmpty)
                {
                    isTableMissed = true;
                }
            },
            SymbolKind.Method);
        start.RegisterSyntaxNodeAction(
            name =>
            {
                // Nothing is generated, so the name of the table means nothing.
                if (((IdentifierNameSyntax)name.Node).Identifier.ValueText == references.Options.Name
                    && name.SemanticModel.GetSymbolInfo(name.Node, name.CancellationToken).Symbol is null)
                {
                    isTableMissed = true;
                }
            },
            SyntaxKind.IdentifierName);
        start.RegisterCompilationEndAction(end =>
        {
            if (isTableMissed)
            {
                Report([new(Rule.Id, Location.None, GeneratedFile.NeededVersion.ToDisplayString(), version.ToDisplayString())], end.ReportDiagnostic);
            }
        });
    });
}
