using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Where a path has the text of a template's parameter.</summary>
/// <param name="Index">The parameter's number in the template, from 0.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Start">Where the text begins.</param>
/// <param name="End">Where it ends; <see langword="null"/> for the path's end.</param>
internal sealed record Capture(int Index, string Name, PathPosition Start, PathPosition? End)
{
    /// <summary>The captures of a template, in its order.</summary>
    public static IEnumerable<Capture> Of(EquatableArray<TemplateSegment> segments)
    {
        var position = new PathPosition(0, 0);
        int index = 0;
        for (int i = 0; i < segments.Count; i++)
        {
            position = position.After("/");
            if (segments[i] is CapturingSegment parameter)
            {
                var end = new PathPosition(i + 1, 0);
                yield return new(
                    index++,
                    parameter.Name,
                    position.After(parameter.Test.Prefix),
                    parameter is CatchAllSegment ? null : end.Before(parameter.Test.Suffix));
                position = end;
            }
            else
            {
                position = position.After(((LiteralSegment)segments[i]).Text);
            }
        }
    }
}
