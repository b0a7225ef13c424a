using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Links;

/// <summary>Puts links into classes, nested as those of the handlers are.</summary>
internal static class LinkTree
{
    /// <param name="router">The type that the outermost class is in.</param>
    /// <param name="links">The links, in the table's order.</param>
    public static LinkClass Create(string router, IReadOnlyList<LinkModel> links)
    {
        // A namespace is named only where classes in several of them have one name.
        var clashes = new HashSet<string>(links
            .GroupBy(link => link.Handler.Types[0], link => link.Handler.Namespace)
            .Where(spaces => spaces.Distinct().Skip(1).Any())
            .Select(spaces => spaces.Key));
        return Create(new NameSet(router).Claim("Links"), [.. links.Select(link => (PathOf(link.Handler, clashes), link))], depth: 0);
    }

    private static string[] PathOf(HandlerName handler, HashSet<string> clashes)
        => clashes.Contains(handler.Types[0]) && handler.Namespace.Length > 0
            ? [.. handler.Namespace.Split('.'), .. handler.Types]
            : [.. handler.Types];

    private static LinkClass Create(string name, IReadOnlyList<(string[] Path, LinkModel Link)> links, int depth)
    {
        var names = new NameSet([name, .. LinkNames.Inherited]);
        LinkClass[] classes = [.. links
            .Where(one => one.Path.Length > depth)
            .GroupBy(one => one.Path[depth])
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Create(names.Claim(group.Key), [.. group], depth + 1))];
        LinkModel[] own = [.. links.Where(one => one.Path.Length == depth).Select(one => one.Link)];
        return new(name, classes, LinkNames.Assign(own, [name, .. classes.Select(nested => nested.Name)]));
    }
}
