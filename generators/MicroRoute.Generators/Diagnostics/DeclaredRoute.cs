using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>A route where it is declared. Its template is valid; its handler need not be.</summary>
internal sealed record DeclaredRoute(RequestVerb Verb, RouteTemplate Template, string Handler, Location Location)
{
    /// <summary>Equal for routes that match the same requests.</summary>
    public (string Shape, RequestVerb Verb) Key => (Template.Shape, Verb);

    public static IEnumerable<DeclaredRoute> AllOf(IMethodSymbol method)
    {
        foreach ((AttributeData attribute, RequestVerb verb) in VerbAttributes.Of(method))
        {
            if (TemplateReader.Read(method, attribute, report: null) is { } template)
            {
                yield return new(verb, template, HandlerShape.DisplayName(method), LiteralLocation.Of(attribute));
            }
        }
    }

    public static IEnumerable<DeclaredRoute> AllOf(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (ISymbol member in container.GetMembers())
        {
            IEnumerable<DeclaredRoute> routes = member switch
            {
                INamespaceOrTypeSymbol inner => AllOf(inner, cancellation),
                IMethodSymbol method => AllOf(method),
                _ => [],
            };
            foreach (DeclaredRoute route in routes)
            {
                yield return route;
            }
        }
    }
}
