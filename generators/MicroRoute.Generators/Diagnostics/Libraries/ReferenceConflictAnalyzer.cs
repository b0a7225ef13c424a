using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using MicroRoute.Generators.Routing.Conflicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>Reports routes of references that get into each other's way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceConflictAnalyzer() : TableUseRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.ReferenceConflict,
        "Routes of references do not conflict",
        "{0} '{1}' of '{2}' in {3} {4} '{5}' of '{6}' in {7}; give one of the assemblies a prefix with [assembly: ReferencedRoutes], or leave it out");

    private protected override ImmutableArray<Fault> FindFaults(KnownReferences references)
        => [.. RouteConflicts
            .Find(references.Routes.Select((route, index) => new PlannedRoute(index, route.Verb, CaseFolding.Fold(route.Template, references.Options.IgnoreCase).Segments)))
            .SelectMany(conflicts => conflicts)
            .Where(conflict => IsOfTheProgram(conflict, references))
            .Select(conflict => Describe(conflict.Kind, references.Routes[conflict.Route], references.Routes[conflict.Other!.Value]))];

    /// <summary>What a library does to itself is reported in the library, all but what only the program's options bring about.
    /// Both routes of a pair have its conflict; it is reported once.</summary>
    private static bool IsOfTheProgram(RouteConflict conflict, KnownReferences references) => conflict switch
    {
        { Other: null } or { Kind: RouteConflictKind.Similar } => false,
        { Kind: RouteConflictKind.Duplicate } => conflict.Route < conflict.Other,
        { Other: { } other } when references.Routes[conflict.Route].Place == references.Routes[other].Place => false,
        _ => conflict.Kind == RouteConflictKind.Unreachable || conflict.Route < conflict.Other,
    };

    private static Fault Describe(RouteConflictKind kind, ReferencedRoute route, ReferencedRoute other)
    {
        string relation = kind switch
        {
            RouteConflictKind.Duplicate => "matches the same requests as",
            RouteConflictKind.Ambiguous => "can match the same path as, and comes neither before nor after,",
            _ => "is never reached because of",
        };
        return new(Rule.Id, Location.None, route.Verb.Token(), route.Template.Text, route.Handler, route.Place, relation, other.Template.Text, other.Handler, other.Place);
    }
}
