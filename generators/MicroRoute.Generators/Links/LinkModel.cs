using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Links;

/// <summary>A link to a route, before it has a name.</summary>
/// <param name="Verb">The route's method.</param>
/// <param name="Template">The route's template, for people.</param>
/// <param name="Handler">The handler's name.</param>
/// <param name="HandlerParameters">The types of the handler's parameters, which tell overloads apart.</param>
/// <param name="Pattern">What the runtime's <c>RouteLink</c> is made with.</param>
/// <param name="Parameters">What the link is given, in the template's order.</param>
internal sealed record LinkModel(
    RequestVerb Verb, string Template, HandlerName Handler, string HandlerParameters, string Pattern, EquatableArray<LinkParameter> Parameters);

/// <summary>A handler's name in its parts.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Types">The containing types, outermost first.</param>
/// <param name="Method">The method.</param>
internal sealed record HandlerName(string Namespace, EquatableArray<string> Types, string Method)
{
    /// <param name="displayName">The whole name, such as <c>App.Users.Find</c>.</param>
    /// <param name="typeDepth">How many of its names are those of types.</param>
    public static HandlerName Split(string displayName, int typeDepth)
    {
        string[] names = displayName.Split('.');
        int types = names.Length - 1 - typeDepth;
        return new(string.Join(".", names.Take(types)), [.. names.Skip(types).Take(typeDepth)], names[names.Length - 1]);
    }
}

/// <summary>A parameter of a link.</summary>
/// <param name="Name">Its name, without the <c>@</c> of a keyword.</param>
/// <param name="TypeName">Its type as generated code writes it, without <c>?</c>.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Enum">The members, where the type is an enum.</param>
internal sealed record LinkParameter(string Name, string TypeName, bool IsOptional, EnumModel? Enum);
