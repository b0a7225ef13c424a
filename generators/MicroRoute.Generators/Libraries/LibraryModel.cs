using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Libraries;

/// <summary>A referenced assembly that has routes.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Alias">What stands before <c>::</c> where generated code names its types.</param>
/// <param name="Version">The version of its manifest.</param>
/// <param name="Invokers">The full name of the class whose methods call the handlers.</param>
/// <param name="Routes">Its routes; none where the version is not known.</param>
/// <param name="Constraints">The user-made constraints that they have.</param>
/// <param name="Unread">Lines of the manifest that are neither.</param>
internal sealed record LibraryModel(
    string Name,
    string Alias,
    int Version,
    string Invokers,
    EquatableArray<LibraryRoute> Routes,
    EquatableArray<CustomConstraint> Constraints,
    EquatableArray<string> Unread)
{
    /// <summary>The class, as generated code writes it.</summary>
    public string FullInvokers => $"{CSharp.Identifier(Alias)}::{Invokers}";

    public bool IsVersionKnown => Version == Manifest.Version;

    /// <summary>Whether <see cref="Invokers"/> can be called; else there are no routes.</summary>
    public bool HasInvokers => Invokers.Split('.').All(SyntaxFacts.IsValidIdentifier);
}

/// <summary>A route of a referenced assembly, as its manifest has it.</summary>
/// <param name="Verb">The method that it answers.</param>
/// <param name="Invoker">The name of the method to call.</param>
/// <param name="Namespace">The handler's namespace; empty for the global one.</param>
/// <param name="HandlerName">The handler's name for people, which begins with its namespace.</param>
/// <param name="Captures">What the method is given beside the context, in the template's order.</param>
/// <param name="Template">The template's text.</param>
internal sealed record LibraryRoute(RequestVerb Verb, string Invoker, string Namespace, string HandlerName, EquatableArray<TakenCapture> Captures, string Template)
{
    /// <summary>What it does with bodies.</summary>
    public BodyUse Body { get; init; } = BodyUse.Whole;
}
