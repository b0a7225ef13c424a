using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>Reports routes of references that match the same requests.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceConflictAnalyzer() : TableUseRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.ReferenceConflict,
        "Routes of references do not conflict",
        "{0} '{1}' of '{2}' in {3} matches the same requests as '{4}' of '{5}' in {6}; give one of the assemblies a prefix with [assembly: ReferencedRoutes], or leave it out");

    private protected override ImmutableArray<Fault> FindFaults(KnownReferences references)
        => [.. references.Routes
            .GroupBy(route => (CaseFolding.Fold(route.Template, references.Options.IgnoreCase).Shape, route.Verb))
            .SelectMany(same => same.Skip(1).Select(other => Fault(same.First(), other)))];

    private static Fault Fault(ReferencedRoute route, ReferencedRoute other)
        => new(Rule.Id, Location.None, route.Verb.Token(), route.Template.Text, route.Handler, route.Place, other.Template.Text, other.Handler, other.Place);
}
