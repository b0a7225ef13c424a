using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Handlers;

/// <summary>A rule that methods with verb attributes can break.</summary>
/// <param name="rule">Its descriptor.</param>
public abstract class HandlerRule(DiagnosticDescriptor rule) : RouteRule(rule)
{
    private protected override void Register(AnalysisContext context)
        => context.RegisterSymbolAction(method => Report(Findings.Of(method.Symbol).Faults, method.ReportDiagnostic), SymbolKind.Method);
}
