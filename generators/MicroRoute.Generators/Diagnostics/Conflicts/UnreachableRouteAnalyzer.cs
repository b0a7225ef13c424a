using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing.Conflicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>Reports routes that no request reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreachableRouteAnalyzer() : ConflictRule(Rule, RouteConflictKind.Unreachable)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnreachableRoute,
        "A route can be reached",
        "{0} is never reached, because {1}");

    /// <summary>A route of a reference has no place here; what comes before it has.</summary>
    private protected override ImmutableArray<Fault> FindFaults(DeclaredRoute route, KnownRoutes all) =>
    [
        .. base.FindFaults(route, all),
        .. all.BuriedBy(route).Select(buried => new Fault(
            Rule.Id,
            route.PlaceOf(buried.Segment),
            $"{Name(buried.Route)} in {buried.Route.Place}",
            $"{route.DescribeBeside(buried.Route)} comes first and matches every path that it does; narrow that one, or give the assembly a prefix with [assembly: ReferencedRoutes], or leave it out")),
    ];

    private protected override Fault Describe(DeclaredRoute route, RouteConflict conflict, KnownRoute? other) => new(
        Rule.Id,
        route.PlaceOf(conflict.Segment),
        Name(route),
        other is null
            ? $"no text passes all the constraints of '{{{route.Template.Segments[conflict.Segment].ParameterName}}}'; remove one of them"
            : $"{other.DescribeBeside(route)} comes first and matches every path that it does; narrow that one, or remove one of the two");

    private static string Name(KnownRoute route) => $"{route.Verb.Token()} '{route.Template.Text}' of '{route.Handler}'";
}
