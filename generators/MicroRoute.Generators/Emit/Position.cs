using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes places in a path. <c>end3</c> is where a path's third segment ends.</summary>
internal static class Position
{
    /// <summary>The variable for a segment's end.</summary>
    public static string End(int segment) => $"end{segment}";

    /// <summary>A place as an expression of its own.</summary>
    public static string Expression(PathPosition position) => position switch
    {
        { Segment: 0 } => $"{position.Offset}",
        { Offset: 0 } => End(position.Segment),
        { Offset: < 0 } => $"{End(position.Segment)} - {-position.Offset}",
        _ => $"{End(position.Segment)} + {position.Offset}",
    };

    /// <summary>A part of the path as an expression.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends; <see langword="null"/> for the path's end.</param>
    public static string Slice(PathPosition start, PathPosition? end = null) => end switch
    {
        null when start == default => "path",
        null => $"path.Slice({Expression(start)})",
        PathPosition there => $"path.Slice({Expression(start)}, {Distance(start, there)})",
    };

    private static string Distance(PathPosition start, PathPosition end)
    {
        string from = start.Segment == 0 ? "" : $" - {End(start.Segment)}";
        int offset = end.Offset - start.Offset;
        return $"{End(end.Segment)}{from}{(offset < 0 ? $" - {-offset}" : offset > 0 ? $" + {offset}" : "")}";
    }
}
