namespace MicroRoute.Generators.Links;

/// <summary>A class of links, named as the class with the handlers, or as a part of its namespace.</summary>
/// <param name="Name">Its name, which no other class beside it has.</param>
/// <param name="Classes">The classes nested in it.</param>
/// <param name="Links">The links by their names, in the table's order.</param>
internal sealed record LinkClass(string Name, IReadOnlyList<LinkClass> Classes, IReadOnlyList<NamedLink> Links)
{
    /// <summary>Its name and those of all classes in it.</summary>
    public IEnumerable<string> ClassNames => Classes.SelectMany(nested => nested.ClassNames).Prepend(Name);
}

/// <summary>A link and the name of its method.</summary>
internal sealed record NamedLink(string Name, LinkModel Model);
