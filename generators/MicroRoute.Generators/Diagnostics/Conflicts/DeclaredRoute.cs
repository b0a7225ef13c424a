using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>A route where it is declared. Its template is valid; its handler need not be.</summary>
internal sealed record DeclaredRoute(RequestVerb Verb, RouteTemplate Template, IMethodSymbol Method, AttributeData Attribute) : KnownRoute(Verb, Template)
{
    public override string Handler => HandlerShape.DisplayName(Method);

    /// <summary>The template's place.</summary>
    public Location Location => LiteralLocation.Of(Attribute);

    public override Location? Source => Location;

    /// <summary>The template's place for people, such as <c>Users.cs(12)</c>.</summary>
    public override string Place
    {
        get
        {
            FileLinePositionSpan span = Location.GetLineSpan();
            return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1})";
        }
    }

    private protected override bool HasHandlerOf(KnownRoute other)
        => other is DeclaredRoute declared && SymbolEqualityComparer.Default.Equals(declared.Method, Method);

    /// <summary>The place of a segment; of the whole template where a prefix has it.</summary>
    public Location PlaceOf(int segment)
    {
        string text = TemplateReader.TextOf(Attribute)!;
        EquatableArray<SegmentPlace> places = TemplateParser.Parse(text).Places;
        int own = segment - (Template.Segments.Count - places.Count);
        return own >= 0 && own < places.Count ? LiteralLocation.Of(Attribute, text, places[own].Whole) : Location;
    }
}
