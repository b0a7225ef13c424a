using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing.Conflicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>Reports routes that nobody can tell from each other at a glance, at each of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SimilarRoutesAnalyzer() : ConflictRule(Rule, RouteConflictKind.Similar)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Warning(RuleIds.SimilarRoutes,
        "Routes differ in more than case or a slash at the end",
        "{0} '{1}' of '{2}' differs from {3} in the case of letters or a slash at the end only; make one route of them, or give them names that differ");

    private protected override Fault Describe(DeclaredRoute route, RouteConflict conflict, KnownRoute? other)
        => DescribePair(Rule.Id, route.PlaceOf(conflict.Segment), route, other!);
}
