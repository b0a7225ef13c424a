using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>Reports routes that match the same requests, at each of them.</summary>
/// <remarks>Each method asks a table of all routes that is made once a compilation, so that editors show the error while one types,
/// and not only after a build.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateRouteAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.DuplicateRoute];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var routes = new Lazy<ILookup<(string Shape, RequestVerb Verb), DeclaredRoute>>(
                () => DeclaredRoute.AllOf(start.Compilation.Assembly.GlobalNamespace, start.CancellationToken).ToLookup(route => route.Key));
            start.RegisterSymbolAction(symbol => Check(symbol, routes.Value), SymbolKind.Method);
        });
    }

    private static void Check(SymbolAnalysisContext context, ILookup<(string Shape, RequestVerb Verb), DeclaredRoute> routes)
    {
        foreach (DeclaredRoute route in DeclaredRoute.AllOf((IMethodSymbol)context.Symbol))
        {
            DeclaredRoute[] others = [.. routes[route.Key].Where(other => !other.Location.Equals(route.Location))];
            if (others.Length > 0)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.DuplicateRoute,
                    route.Location,
                    others.Select(other => other.Location),
                    route.Key.Verb.Token(),
                    route.Template.Text,
                    route.Handler,
                    others[0].Template.Text,
                    others[0].Handler));
            }
        }
    }
}
