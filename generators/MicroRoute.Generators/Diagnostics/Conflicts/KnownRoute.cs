using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>A route of the table that a project gets, as rules see it.</summary>
internal abstract record KnownRoute(RequestVerb Verb, RouteTemplate Template)
{
    /// <summary>The handler's name for people.</summary>
    public abstract string Handler { get; }

    /// <summary>Where it is, for people.</summary>
    public abstract string Place { get; }

    /// <summary>The route beside another, for people: its template, its handler and its place.</summary>
    public string DescribeBeside(KnownRoute other)
        => $"'{Template.Text}' of {(HasHandlerOf(other) ? "the same method" : $"'{Handler}'")} in {Place}";

    /// <summary>The template's place; <see langword="null"/> where this project has not its source.</summary>
    public abstract Location? Source { get; }

    /// <summary>Whether a method has both.</summary>
    private protected abstract bool HasHandlerOf(KnownRoute other);
}
