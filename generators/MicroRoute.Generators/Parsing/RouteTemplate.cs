using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>A whole template without mistakes, prefixes included.</summary>
/// <param name="Text">Its text, as its author wrote it.</param>
/// <param name="Segments">What stands between its slashes; never empty.</param>
internal sealed record RouteTemplate(string Text, EquatableArray<TemplateSegment> Segments)
{
    /// <summary>What paths it matches, as text: equal for two templates that differ in the names of their parameters only, or in
    /// what stands for a missing one.</summary>
    public string Shape => string.Concat(Segments.Select(segment => "/" + segment switch
    {
        LiteralSegment literal => literal.Text,
        ParameterSegment parameter => Describe(parameter),
        _ => "\0*" + Describe((CapturingSegment)segment),
    }));

    /// <summary>The names of its parameters, in their order.</summary>
    public IEnumerable<string> ParameterNames => Segments.Select(segment => segment.ParameterName).OfType<string>();

    /// <summary>Finds a parameter by its name, in which case does not matter.</summary>
    public CapturingSegment? Find(string name)
    {
        foreach (TemplateSegment segment in Segments)
        {
            if (segment is CapturingSegment parameter && string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter;
            }
        }

        return null;
    }

    /// <remarks>No text of a path has a NUL, so none looks like a parameter.</remarks>
    private static string Describe(CapturingSegment parameter)
        => $"\0{parameter.Test.Prefix}\0{parameter.Test.Suffix}\0{(parameter.CanBeMissing ? "?" : "")}{string.Concat(parameter.Test.Constraints.Select(constraint => constraint.Identity))}";
}
