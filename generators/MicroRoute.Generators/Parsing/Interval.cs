using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>The integers from one to another, both included.</summary>
internal readonly record struct Interval(long Least, long Greatest)
{
    public static readonly Interval All = new(long.MinValue, long.MaxValue);

    public bool IsEmpty => Least > Greatest;

    public bool Contains(Interval other) => other.IsEmpty || (Least <= other.Least && Greatest >= other.Greatest);

    public Interval Intersect(Interval other) => new(Math.Max(Least, other.Least), Math.Min(Greatest, other.Greatest));
}

/// <summary>Some intervals, none of which touches another.</summary>
internal static class Intervals
{
    public static EquatableArray<Interval> Intersect(EquatableArray<Interval> left, EquatableArray<Interval> right)
        => [.. left.SelectMany(one => right.Select(one.Intersect)).Where(both => !both.IsEmpty)];

    public static bool Contain(EquatableArray<Interval> outer, EquatableArray<Interval> inner)
    {
        foreach (Interval one in inner)
        {
            if (!outer.Contains(one))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(this EquatableArray<Interval> outer, Interval inner)
    {
        foreach (Interval one in outer)
        {
            if (one.Contains(inner))
            {
                return true;
            }
        }

        return false;
    }
}
