using System.Collections.Immutable;
using System.Globalization;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>Reports references whose routes another version of the generator has written, and lines that are not understood.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownManifestAnalyzer() : TableUseRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnknownManifest,
        "The routes of a reference can be read",
        "The routes of the assembly '{0}' cannot be read: its manifest {1}; build both with one version, or leave the assembly out with [assembly: ReferencedRoutes(\"{0}\", Exclude = true)]");

    private protected override ImmutableArray<Fault> FindFaults(KnownReferences references)
        => [.. references.Libraries
            .Where(library => !references.Options.Mounts.Any(mount => mount.IsExcluded && mount.Names(library.Name)))
            .SelectMany(library => Describe(library).Select(detail => new Fault(Rule.Id, Location.None, library.Name, detail)))];

    private static IEnumerable<string> Describe(LibraryModel library) => library switch
    {
        { IsVersionKnown: false } => [$"has the format {Text(library.Version)}, and this version of MicroRoute reads {Text(Manifest.Version)} only"],
        { HasInvokers: false } => [$"names no class that could call them: '{library.Invokers}'"],
        _ => LibraryRoutes.FindUnread(library).Select(line => $"has a line that this version of MicroRoute does not understand, '{line}'"),
    };

    private static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);
}
