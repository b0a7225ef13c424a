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
        "{0} '{1}' of '{2}' is never reached, because {3}");

    private protected override Fault Describe(DeclaredRoute route, RouteConflict conflict, KnownRoute? other) => new(
        Rule.Id,
        route.PlaceOf(conflict.Segment),
        route.Verb.Token(),
        route.Template.Text,
        route.Handler,
        other is null
            ? $"no text passes all the constraints of '{{{route.Template.Segments[conflict.Segment].ParameterName}}}'; remove one of them"
            : $"'{other.Template.Text}' of '{other.Handler}' in {other.Place} comes first and matches every path that it does; narrow that one, or remove one of the two");
}
