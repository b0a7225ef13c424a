namespace MicroRoute.Generators.Links;

/// <summary>A class of links, named as the class with the handlers, or as a part of its namespace.</summary>
/// <param name="Name">Its name, which no other class beside it has.</param>
/// <param name="Classes">The classes nested in it.</param>
/// <param name="Links">The links by their names, in the table's order.</param>
internal sealed record LinkClass(string Name, IReadOnlyList<LinkClass> Classes, IReadOnlyList<NamedLink> Links)
{
    /// <summary>Every name that is declared in it.</summary>
    public IEnumerable<string> Names => Classes
        .SelectMany(nested => nested.Names)
        .Concat(Links.Select(link => link.Name))
        .Concat(Links.SelectMany(link => link.Model.Parameters).Select(parameter => parameter.Name))
        .Append(Name);
}

/// <summary>A link and the name of its method.</summary>
internal sealed record NamedLink(string Name, LinkModel Model);
