using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Libraries;

/// <summary>Puts the routes of referenced assemblies where the project wants them.</summary>
internal static class LibraryRoutes
{
    private static readonly RouteMount[] AsTheyAre = [new("", TemplatePrefix.None, IsExcluded: false)];

    public static IEnumerable<TableRoute> Mount(EquatableArray<LibraryModel> libraries, EquatableArray<RouteMount> mounts)
        => libraries.SelectMany(library => MountsOf(library, mounts).SelectMany(mount => Mount(library, mount.Prefix)));

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
        => library.Alias == LibraryModel.GlobalAlias || ValueTypes.IsPlain(type) ? type : ValueTypes.Text;

    private static IEnumerable<TableRoute> Mount(LibraryModel library, TemplatePrefix prefix)
    {
        var constraints = new ConstraintTable(library.Constraints);
        foreach (LibraryRoute route in library.Routes)
        {
            if (prefix.Complete(route.Template, out _) is { } template && constraints.Resolve(template.Segments) is { } segments && route.Captures.All(capture => template.Segments.Any(segment => segment.ParameterName == capture.Name)))
            {
                yield return new(
                    route.Verb,
                    template with { Segments = segments },
                    route.Namespace,
                    route.HandlerName,
                    library.FullInvokers,
                    $"{library.FullInvokers}.{route.Invoker}",
                    [.. route.Captures.Select(capture => capture with { TypeName = FromHere(capture.TypeName, library) })],
                    library.Name);
            }
        }
    }
}
