using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>A rule that routes break together.</summary>
/// <remarks>Each method asks the table of all routes, so that editors show the error while one types, and not only after a build.</remarks>
/// <param name="rule">Its descriptor.</param>
public abstract class ConflictRule(DiagnosticDescriptor rule) : RouteRule(rule)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        method =>
        {
            foreach (DeclaredRoute route in Findings.Of(method.Symbol).Routes)
            {
                Report(FindFaults(route, KnownRoutes.Of(method.Compilation, method.CancellationToken)), method.ReportDiagnostic);
            }
        },
        SymbolKind.Method);

    /// <summary>What a route breaks together with others.</summary>
    private protected abstract ImmutableArray<Fault> FindFaults(DeclaredRoute route, KnownRoutes all);
}
