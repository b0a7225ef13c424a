using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Where a path has the text of a template's parameter.</summary>
/// <param name="Name">The parameter's name in the template.</param>
/// <param name="Start">Where the text begins.</param>
/// <param name="End">Where it ends; <see langword="null"/> for the path's end.</param>
internal sealed record Capture(string Name, PathPosition Start, PathPosition? End)
{
    /// <summary>The captures of a template, in its order.</summary>
    public static IEnumerable<Capture> Of(EquatableArray<TemplateSegment> segments)
    {
        var position = new PathPosition(0, 0);
        for (int i = 0; i < segments.Count; i++)
        {
            position = position.After("/");
            if (segments[i] is LiteralSegment literal)
            {
                position = position.After(literal.Text);
            }
            else
            {
                var end = new PathPosition(i + 1, 0);
                yield return new(segments[i].ParameterName!, position, segments[i] is CatchAllSegment ? null : end);
                position = end;
            }
        }
    }
}
