using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>A rule that templates of methods and prefixes of types can break.</summary>
/// <param name="rule">Its descriptor.</param>
public abstract class TemplateRule(DiagnosticDescriptor rule) : RouteRule(rule)
{
    private protected const string Message = "The route template '{0}' is not valid: {1}";

    private protected override void Register(AnalysisContext context)
        => context.RegisterSymbolAction(symbol => Report(Findings.Of(symbol.Symbol).Faults, symbol.ReportDiagnostic), SymbolKind.Method, SymbolKind.NamedType);
}
