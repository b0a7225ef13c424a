using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>A route as the table needs it, whether this project or a referenced assembly has it.</summary>
/// <param name="Verb">The method that it answers.</param>
/// <param name="Template">The whole template, prefixes included.</param>
/// <param name="Namespace">The handler's namespace; empty for the global one.</param>
/// <param name="HandlerName">The handler's name for people, which begins with its namespace.</param>
/// <param name="Invokers">The class with the method to call, by a name that means the same everywhere.</param>
/// <param name="Invoker">The method to call, as generated code writes it.</param>
/// <param name="Captures">What the method is given beside the context, in the template's order.</param>
/// <param name="Assembly">The referenced assembly that has it; <see langword="null"/> for this project.</param>
internal sealed record TableRoute(
    RequestVerb Verb,
    RouteTemplate Template,
    string Namespace,
    string HandlerName,
    string Invokers,
    string Invoker,
    EquatableArray<TakenCapture> Captures,
    string? Assembly) : IRoute
{
    /// <summary>What it does with bodies.</summary>
    public BodyUse Body { get; init; } = BodyUse.Whole;

    /// <summary>What no other handler has: the method to call, by a name that means the same everywhere.</summary>
    public string Identity { get; } = Invokers + Invoker.Substring(Invoker.LastIndexOf('.'));
}

/// <summary>A part of the path that a handler takes.</summary>
/// <param name="Name">The parameter's name in the template.</param>
/// <param name="TypeName">The type that the handler takes it as, without <c>?</c>, as generated code writes it; <c>string</c> for
/// bytes, and where this project cannot name the type.</param>
internal sealed record TakenCapture(string Name, string TypeName);
