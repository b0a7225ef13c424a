using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>Reports routes that match the same requests, at each of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateRouteAnalyzer() : ConflictRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.DuplicateRoute,
        "A route has one handler",
        "{0} '{1}' of '{2}' matches the same requests as '{3}' of '{4}' in {5}; change one of the templates, or remove one of the routes");

    private protected override ImmutableArray<Fault> FindFaults(DeclaredRoute route, KnownRoutes all)
    {
        KnownRoute[] others = [.. all.Like(route).Where(other => other != route)];
        return others.Length == 0 ? [] :
        [
            new(Rule.Id, route.Location, route.Verb.Token(), route.Template.Text, route.Handler, others[0].Template.Text, others[0].Handler, others[0].Place)
            {
                OtherLocations = [.. others.Select(other => other.Source).OfType<Location>()],
            },
        ];
    }
}
