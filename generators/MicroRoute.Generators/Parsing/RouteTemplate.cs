using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>A whole template without mistakes, prefixes included.</summary>
/// <param name="Text">Its text, as its author wrote it.</param>
/// <param name="Segments">What stands between its slashes; never empty.</param>
internal sealed record RouteTemplate(string Text, EquatableArray<TemplateSegment> Segments)
{
    /// <summary>What paths it matches, as text: equal for two templates that differ in the names of their parameters only.</summary>
    /// <remarks>A literal has no control characters, so none of it looks like a parameter.</remarks>
    public string Shape { get; } = string.Concat(Segments.Select(segment => segment switch
    {
        LiteralSegment literal => "/" + literal.Text,
        ParameterSegment parameter => "/\u0001" + parameter.Test,
        _ => "/\u0002",
    }));

    /// <summary>The names of its parameters, in their order.</summary>
    public IEnumerable<string> ParameterNames => Segments.Select(segment => segment.ParameterName).OfType<string>();
}
