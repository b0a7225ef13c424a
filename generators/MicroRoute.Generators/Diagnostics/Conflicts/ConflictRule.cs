using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing.Conflicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>A rule that routes break together.</summary>
/// <remarks>Each method asks the table of all routes, so that editors show the error while one types, and not only after a build.</remarks>
public abstract class ConflictRule : RouteRule
{
    private readonly RouteConflictKind _kind;

    private protected ConflictRule(DiagnosticDescriptor rule, RouteConflictKind kind)
        : base(rule)
        => _kind = kind;

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        method =>
        {
            foreach (DeclaredRoute route in Findings.Of(method.Symbol).Routes)
            {
                Report(FindFaults(route, KnownRoutes.Of(method.Compilation, method.CancellationToken)), method.ReportDiagnostic);
            }
        },
        SymbolKind.Method);

    /// <summary>What is reported of a route, and where.</summary>
    /// <param name="route">The route.</param>
    /// <param name="conflict">Its conflict, the first of this kind.</param>
    /// <param name="other">The other route; <see langword="null"/> where the route is wrong alone.</param>
    private protected abstract Fault Describe(DeclaredRoute route, RouteConflict conflict, KnownRoute? other);

    /// <summary>What is reported of two routes: the verb, the template and the handler of the one, then the other.</summary>
    private protected static Fault DescribePair(string rule, Location location, DeclaredRoute route, KnownRoute other)
        => new(rule, location, route.Verb.Token(), route.Template.Text, route.Handler, other.DescribeBeside(route));

    /// <summary>What is reported at a route: what is wrong with it.</summary>
    private protected virtual ImmutableArray<Fault> FindFaults(DeclaredRoute route, KnownRoutes all)
    {
        RouteConflict[] conflicts = [.. all.ConflictsOf(route, _kind)];
        return conflicts.Length == 0 ? [] :
        [
            Describe(route, conflicts[0], all.OtherOf(conflicts[0])) with
            {
                OtherLocations = [.. conflicts.Select(conflict => all.OtherOf(conflict)?.Source).OfType<Location>()],
            },
        ];
    }
}
