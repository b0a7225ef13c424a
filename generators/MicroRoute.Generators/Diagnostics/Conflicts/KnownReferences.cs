using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>What a project's references bring to its table, found once a compilation for all rules.</summary>
/// <param name="Options">What the project asks for.</param>
/// <param name="Libraries">The references that have routes.</param>
/// <param name="Routes">Their routes, below their prefixes.</param>
internal sealed record KnownReferences(TableOptions Options, EquatableArray<LibraryModel> Libraries, ImmutableArray<ReferencedRoute> Routes)
{
    private static readonly ConditionalWeakTable<Compilation, KnownReferences> Known = new();

    public static KnownReferences Of(Compilation compilation) => Known.GetValue(compilation, Find);

    private static KnownReferences Find(Compilation compilation)
    {
        var options = TableOptionsParser.Parse(compilation);
        EquatableArray<LibraryModel> libraries = LibraryReader.Arrange(compilation.References.Select(reference => LibraryReader.Read(reference)?.Routes));
        return new(options, libraries, [.. LibraryRoutes.Mount(libraries, options.Mounts).Select(route => new ReferencedRoute(route))]);
    }
}
