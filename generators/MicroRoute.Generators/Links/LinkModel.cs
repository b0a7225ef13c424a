using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Links;

/// <summary>A link to a route, before it has a name.</summary>
/// <param name="Verb">The route's method.</param>
/// <param name="Template">The route's template, for people.</param>
/// <param name="Handler">The handler's name.</param>
/// <param name="Pattern">What the runtime's <c>RouteLink</c> is made with.</param>
/// <param name="Parameters">What the link is given, in the template's order.</param>
internal sealed record LinkModel(RequestVerb Verb, string Template, HandlerName Handler, string Pattern, EquatableArray<LinkParameter> Parameters);

/// <summary>A handler's name in its parts.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Types">The containing types, outermost first.</param>
/// <param name="Method">The method.</param>
internal sealed record HandlerName(string Namespace, EquatableArray<string> Types, string Method)
{
    /// <param name="space">The namespace.</param>
    /// <param name="name">The whole name, which begins with it, such as <c>App.Users.Find</c>.</param>
    public static HandlerName Split(string space, string name)
    {
        string[] names = name.Substring(space.Length).TrimStart('.').Split('.');
        return new(space, [.. names.Take(names.Length - 1)], names[names.Length - 1]);
    }
}

/// <summary>A parameter of a link.</summary>
/// <param name="Name">Its name, without the <c>@</c> of a keyword.</param>
/// <param name="TypeName">Its type as generated code writes it, without <c>?</c>.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Invokers">The class that names the values of the type, if that is an enum.</param>
internal sealed record LinkParameter(string Name, string TypeName, bool IsOptional, string? Invokers);
