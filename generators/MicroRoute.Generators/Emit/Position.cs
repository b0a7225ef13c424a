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

    /// <summary>A place as part of an expression.</summary>
    public static string Operand(PathPosition position)
        => position is { Segment: > 0, Offset: not 0 } ? $"({Expression(position)})" : Expression(position);

    /// <summary>What is left of the path from a place on.</summary>
    public static string Rest(PathPosition position)
        => position == default ? "path" : $"path[{Operand(position)}..]";

    /// <summary>How much is left of the path from a place on.</summary>
    public static string RestLength(PathPosition position)
        => position == default ? "path.Length" : $"path.Length - {Operand(position)}";
}
