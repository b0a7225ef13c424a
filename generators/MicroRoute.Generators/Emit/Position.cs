using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes places in a path. <c>end3</c> is where a path's third segment ends, <c>rest3</c> is what follows it.</summary>
internal static class Position
{
    /// <summary>The variable for a segment's end.</summary>
    public static string End(int segment) => $"end{segment}";

    /// <summary>The variable for what follows a segment.</summary>
    public static string Rest(int segment) => $"rest{segment}";

    /// <summary>The variable that a place has a constant offset in, so that the compiler tests one length a text.</summary>
    public static string Span(PathPosition position) => position.Segment == 0 ? "path" : Rest(position.Segment);

    /// <summary>Whether a path goes on at a place.</summary>
    public static string HasByte(PathPosition position) => $"{Length(position)} > {Measure(position)}";

    /// <summary>The byte at a place, where the path goes on.</summary>
    public static string Byte(PathPosition position) => $"{Span(position)}[{position.Offset}]";

    /// <summary>Whether a path ends at a place.</summary>
    public static string IsEnd(PathPosition position) => $"{Length(position)} == {Measure(position)}";

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

    // A segment's end itself needs no other variable.
    private static string Length(PathPosition position) => position.Offset == 0 ? "path.Length" : $"{Span(position)}.Length";

    private static string Measure(PathPosition position) => position.Offset == 0 ? Expression(position) : $"{position.Offset}";

    private static string Distance(PathPosition start, PathPosition end)
    {
        string from = start.Segment == 0 ? "" : $" - {End(start.Segment)}";
        int offset = end.Offset - start.Offset;
        return $"{End(end.Segment)}{from}{(offset < 0 ? $" - {-offset}" : offset > 0 ? $" + {offset}" : "")}";
    }
}
