using System.Collections.Immutable;
using System.Globalization;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>Reports references whose routes another version of the generator has written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownManifestAnalyzer() : TableUseRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnknownManifest,
        "The routes of a reference can be read",
        "The routes of the assembly '{0}' have the format {1}, and this version of MicroRoute reads {2} only; build both with one version, or leave the assembly out with [assembly: ReferencedRoutes(\"{0}\", Exclude = true)]");

    private protected override ImmutableArray<Fault> FindFaults(KnownReferences references)
        => [.. references.Libraries
            .Where(library => !library.IsVersionKnown && !references.Options.Mounts.Any(mount => mount.IsExcluded && mount.Names(library.Name)))
            .Select(library => new Fault(Rule.Id, Location.None, library.Name, Text(library.Version), Text(Manifest.Version)))];

    private static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);
}
