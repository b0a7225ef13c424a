using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing.Conflicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>Reports routes of which one path may fit both, while neither comes before the other, at each of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AmbiguousRoutesAnalyzer() : ConflictRule(Rule, RouteConflictKind.Ambiguous)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.AmbiguousRoutes,
        "Of two routes for one path one comes first",
        "{0} '{1}' of '{2}' and {3} can match the same path, and neither comes before the other; give them constraints that exclude each other, or make one route of both");

    private protected override Fault Describe(DeclaredRoute route, RouteConflict conflict, KnownRoute? other)
        => DescribePair(Rule.Id, route.PlaceOf(conflict.Segment), route, other!);
}
