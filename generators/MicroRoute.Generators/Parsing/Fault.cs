using System.Collections.Immutable;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>A broken rule. The analyzers report it; the generator has no use for it.</summary>
/// <param name="Rule">The rule's number.</param>
/// <param name="Location">Where it is broken.</param>
/// <param name="Arguments">What fills the places of the rule's message.</param>
internal sealed record Fault(string Rule, Location Location, params EquatableArray<string> Arguments)
{
    /// <summary>Other places that have to do with it.</summary>
    public ImmutableArray<Location> OtherLocations { get; init; } = [];

    /// <summary>What a code fix wants to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The same with a hint for a code fix.</summary>
    public Fault Hint(string hint) => this with { Properties = Properties.Add(hint, null) };
}
