using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Links;

/// <summary>Names the links of one class: as the method, with the verb behind it where methods of the name answer several, or where a class
/// has the name; with a number where that leaves two of them alike.</summary>
internal static class LinkNames
{
    /// <summary>What every class inherits.</summary>
    public static readonly string[] Inherited = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <param name="links">The links of the class, in the table's order.</param>
    /// <param name="classNames">Its own name, and those of the classes in it.</param>
    public static NamedLink[] Assign(IReadOnlyList<LinkModel> links, IReadOnlyList<string> classNames)
    {
        string[] reserved = [.. classNames, .. Inherited];
        var withVerb = new HashSet<string>(links
            .GroupBy(link => link.Handler.Method, link => link.Verb)
            .Where(verbs => verbs.Distinct().Skip(1).Any())
            .Select(verbs => verbs.Key)
            .Concat(reserved));
        var names = new NameSet(reserved);
        return [.. links.Select(link => new NamedLink(
            names.Claim(withVerb.Contains(link.Handler.Method) ? link.Handler.Method + link.Verb : link.Handler.Method, Calls(link)),
            link))];
    }

    /// <summary>The lists of types with which a link can be called.</summary>
    private static string[] Calls(LinkModel link)
    {
        string[] types = [.. link.Parameters.Select(parameter => parameter.TypeName)];
        int required = link.Parameters.Count(parameter => !parameter.IsOptional);
        return [.. Enumerable.Range(required, types.Length - required + 1).Select(count => $"({string.Join(",", types.Take(count))})")];
    }
}
