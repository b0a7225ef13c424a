using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>A route where it is declared. Its template is valid; its handler need not be.</summary>
internal sealed record DeclaredRoute(RequestVerb Verb, RouteTemplate Template, IMethodSymbol Method, AttributeData Attribute)
{
    /// <summary>Equal for routes that match the same requests.</summary>
    public (string Shape, RequestVerb Verb) Key => (Template.Shape, Verb);

    public string Handler => HandlerShape.DisplayName(Method);

    public Location Location => LiteralLocation.Of(Attribute);
}
