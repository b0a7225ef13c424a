using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what a template asks of a segment, or of the rest of a path, as a condition.</summary>
internal sealed class TestEmitter(TextComparison comparison, ConstraintEmitter constraints)
{
    /// <param name="test">What is asked.</param>
    /// <param name="start">Where the segment begins.</param>
    /// <param name="segment">Its number; its end is known.</param>
    public Guard OfSegment(SegmentTest test, PathPosition start, int segment)
    {
        var end = new PathPosition(segment, 0);
        PathPosition textStart = start.After(test.Prefix);
        PathPosition textEnd = end.Before(test.Suffix);
        string text = Position.Slice(textStart, textEnd);

        var conditions = new List<string>();
        if (test.Prefix.Length + test.Suffix.Length > 0 || MayTakeNothing(test))
        {
            conditions.Add($"{Position.Expression(end)} > {Position.Expression(textStart.After(test.Suffix))}");
        }

        if (test.Prefix.Length > 0)
        {
            conditions.Add(comparison.StartsWith(start, test.Prefix));
        }

        if (test.Suffix.Length > 0)
        {
            conditions.Add(comparison.EndsWith(end, test.Suffix));
        }

        if (test.HalfEscape is { } half)
        {
            conditions.Add("!" + comparison.EndsWith(textEnd, half));
        }

        return new(string.Join(" && ", conditions), constraints.Conditions(test, text));
    }

    /// <param name="test">What is asked.</param>
    /// <param name="start">Where the rest begins.</param>
    public string OfRest(SegmentTest test, PathPosition start)
    {
        string isThere = MayTakeNothing(test) ? $"{Position.Expression(start)} < path.Length" : "";
        return new Guard(isThere, constraints.Conditions(test, Position.Slice(start))).Condition;
    }

    /// <summary>Most constraints refuse an empty text by themselves.</summary>
    private static bool MayTakeNothing(SegmentTest test) => ConstraintFacts.Of(test.Constraints).MayBeEmptyText;
}
