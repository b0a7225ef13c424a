using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Libraries;

/// <summary>Puts the routes of referenced assemblies where the project wants them.</summary>
internal static class LibraryRoutes
{
    private static readonly RouteMount[] AsTheyAre = [new("", TemplatePrefix.None, IsExcluded: false)];

    /// <summary>The routes of referenced assemblies, below their prefixes. One whose line of the manifest makes no sense is none.</summary>
    public static IEnumerable<TableRoute> Mount(EquatableArray<LibraryModel> libraries, EquatableArray<RouteMount> mounts)
        => libraries.SelectMany(library => MountsOf(library, mounts).SelectMany(mount => Mount(library, mount.Prefix)));

    /// <summary>The lines of an assembly's manifest that make no sense: those that are not understood, and those of routes that no prefix
    /// could mend.</summary>
    public static IEnumerable<string> FindUnread(LibraryModel library)
    {
        var constraints = new ConstraintTable(library.Constraints);
        return library.Unread.Concat(library.Routes.Where(route => Complete(route, TemplatePrefix.None, constraints) is null).Select(Manifest.Write));
    }

    /// <summary>The mounts that name an assembly, or the one that there is without any; none where it is excluded.</summary>
    private static RouteMount[] MountsOf(LibraryModel library, EquatableArray<RouteMount> mounts)
    {
        RouteMount[] named = [.. mounts.Where(mount => mount.Names(library.Name))];
        return named.Length == 0 ? AsTheyAre
            : named.Any(mount => mount.IsExcluded) ? []
            : named;
    }

    /// <summary>An enum of a library behind an alias has no name that the library knows.</summary>
    private static string FromHere(string type, LibraryModel library)
        => library.Alias == ReferenceAlias.Global || ValueTypes.IsPlain(type) ? type : ValueTypes.Text;

    private static IEnumerable<TableRoute> Mount(LibraryModel library, TemplatePrefix prefix)
    {
        var constraints = new ConstraintTable(library.Constraints);
        foreach (LibraryRoute route in library.Routes)
        {
            if (Complete(route, prefix, constraints) is { } template)
            {
                yield return new(
                    route.Verb,
                    template,
                    route.Namespace,
                    route.HandlerName,
                    library.FullInvokers,
                    $"{library.FullInvokers}.{route.Invoker}",
                    [.. route.Captures.Select(capture => capture with { TypeName = FromHere(capture.TypeName, library) })],
                    library.Name)
                {
                    Body = route.Body,
                };
            }
        }
    }

    /// <returns><see langword="null"/> where the template has mistakes, or is none for what the route's invoker is given.</returns>
    private static RouteTemplate? Complete(LibraryRoute route, TemplatePrefix prefix, ConstraintTable constraints)
        => prefix.Complete(route.Template, out _) is { } template
            && constraints.Resolve(template.Segments) is { } segments
            && route.Captures.All(capture => segments.Any(segment => segment.ParameterName == capture.Name))
            ? template with { Segments = segments }
            : null;
}
