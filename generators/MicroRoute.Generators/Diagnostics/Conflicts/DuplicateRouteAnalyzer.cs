using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing.Conflicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>Reports routes that match the same requests, at each of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateRouteAnalyzer() : ConflictRule(Rule, RouteConflictKind.Duplicate)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.DuplicateRoute,
        "A route has one handler",
        "{0} '{1}' of '{2}' matches the same requests as {3}; change one of the templates, or remove one of the routes");

    private protected override Fault Describe(DeclaredRoute route, RouteConflict conflict, KnownRoute? other)
        => DescribePair(Rule.Id, route.Location, route, other!);
}
