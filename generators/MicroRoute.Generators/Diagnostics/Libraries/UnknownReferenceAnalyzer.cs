using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>Reports assemblies that are named, but have no routes or are not referenced.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownReferenceAnalyzer() : OptionRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnknownReference,
        "An assembly whose routes are placed is referenced and has some",
        "There is no reference '{0}' that has routes; {1}");

    private protected override ImmutableArray<Fault> FindFaults(AttributeData attribute, Compilation compilation)
    {
        if (!attribute.AttributeClass.IsRuntimeType(TableOptionsParser.MountAttribute) || TableOptionsParser.ParseMount(attribute) is not { } mount)
        {
            return [];
        }

        string[] names = [.. KnownReferences.Of(compilation).Libraries.Select(library => library.Name)];
        return names.Any(mount.Names) ? [] : [new(Rule.Id, LiteralLocation.Of(attribute), mount.Assembly, Advise(names))];
    }

    private static string Advise(string[] names)
        => names.Length == 0 ? "no reference has any" : $"these have: {string.Join(", ", names.Select(name => $"'{name}'"))}";
}
