using MicroRoute.Generators.Emit;

namespace MicroRoute.Generators.Links;

/// <summary>Names the links of one class: as the method, with the verb behind it where the method answers several, or where a class has the
/// name; with a number where that leaves two of them alike.</summary>
internal static class LinkNames
{
    /// <summary>What every class inherits.</summary>
    public static readonly string[] Inherited = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <param name="links">The links of the class, in the table's order.</param>
    /// <param name="classNames">Its own name, and those of the classes in it.</param>
    public static NamedLink[] Assign(IReadOnlyList<LinkModel> links, IReadOnlyList<string> classNames)
    {
        var shared = new HashSet<(string, string)>(links
            .GroupBy(link => (link.Handler.Method, link.HandlerParameters), link => link.Verb)
            .Where(verbs => verbs.Distinct().Skip(1).Any())
            .Select(verbs => verbs.Key));
        string[] reserved = [.. classNames, .. Inherited];
        var names = new NameSet(reserved);
        return [.. links.Select(link =>
        {
            string method = link.Handler.Method;
            bool needsVerb = shared.Contains((method, link.HandlerParameters)) || reserved.Contains(method);
            return new NamedLink(names.Claim(needsVerb ? method + link.Verb : method, Calls(link)), link);
        })];
    }

    /// <summary>The lists of types with which a link can be called.</summary>
    private static string[] Calls(LinkModel link)
    {
        string[] types = [.. link.Parameters.Select(parameter => parameter.TypeName)];
        int required = link.Parameters.Count(parameter => !parameter.IsOptional);
        return [.. Enumerable.Range(required, types.Length - required + 1).Select(count => $"({string.Join(",", types.Take(count))})")];
    }
}
