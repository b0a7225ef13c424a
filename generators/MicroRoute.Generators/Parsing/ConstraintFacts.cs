using System.Globalization;
using System.Runtime.CompilerServices;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What is known of the texts that pass some constraints: no less passes than what really does.</summary>
/// <param name="Lengths">How many UTF-16 characters they have.</param>
/// <param name="Integers">Their values, where they are integers.</param>
/// <param name="Classes">Of which kinds they are.</param>
/// <param name="Others">Constraints of which nothing is known: patterns, and those that are made by users.</param>
internal sealed record ConstraintFacts(
    EquatableArray<Interval> Lengths,
    Interval? Integers,
    TextClass Classes,
    EquatableArray<Constraint> Others)
{
    // As the runtime reads them: a sign and leading zeros count.
    private const int LongestInt = 11;
    private const int LongestLong = 20;

    private static readonly EquatableArray<Interval> SomeLength = [new(1, int.MaxValue)];

    private static readonly ConstraintFacts Any = new([new(0, int.MaxValue)], null, TextClass.Any, []);

    /// <summary>All texts but the empty one.</summary>
    public static readonly ConstraintFacts NotEmpty = Any with { Lengths = SomeLength };

    private static readonly ConditionalWeakTable<SegmentTest, ConstraintFacts> Known = new();

    /// <summary>Whether no text passes, as far as is known.</summary>
    public bool IsEmpty
        => Lengths.Count == 0
            || Integers is { IsEmpty: true }
            || TextClasses.AreDisjoint(Classes);

    /// <summary>Whether the empty text may pass.</summary>
    public bool MayBeEmptyText => Lengths.Any(interval => interval.Least == 0);

    /// <summary>What passes a test, apart from the text around the parameter.</summary>
    public static ConstraintFacts Of(SegmentTest test) => Known.GetValue(test, static test => Of(test.Constraints));

    /// <summary>What passes all of some constraints.</summary>
    public static ConstraintFacts Of(IEnumerable<Constraint> constraints)
        => constraints.Aggregate(Any, (facts, constraint) => facts.And(Of(constraint)));

    /// <summary>Whether no text passes both.</summary>
    public static bool AreDisjoint(ConstraintFacts left, ConstraintFacts right) => left.And(right).IsEmpty;

    /// <summary>What passes both.</summary>
    public ConstraintFacts And(ConstraintFacts other) => new(
        Intervals.Intersect(Lengths, other.Lengths),
        Integers is { } integers ? integers.Intersect(other.Integers ?? Interval.All) : other.Integers,
        Classes | other.Classes,
        [.. Others.Concat(other.Others).Distinct()]);

    /// <summary>Whether every text that passes the inner passes this.</summary>
    public bool Subsumes(ConstraintFacts inner)
        => Intervals.Contain(Lengths, inner.Lengths)
            && (Integers is not { } integers || (inner.Integers is { } values && integers.Contains(values)))
            && (Classes & ~TextClasses.Widen(inner.Classes)) == 0
            && Others.All(other => inner.Others.Contains(other));

    private static ConstraintFacts Of(Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.Bool => OfClass(TextClass.Bool, [new("true".Length, "false".Length)]),
        ConstraintKind.Int => OfIntegers(new(int.MinValue, int.MaxValue), LongestInt),
        ConstraintKind.Long => OfIntegers(Interval.All, LongestLong),
        ConstraintKind.Min => OfIntegers(new(Argument(constraint, 0), long.MaxValue), LongestLong),
        ConstraintKind.Max => OfIntegers(new(long.MinValue, Argument(constraint, 0)), LongestLong),
        ConstraintKind.Range => OfIntegers(new(Argument(constraint, 0), Argument(constraint, 1)), LongestLong),
        ConstraintKind.Decimal => OfClass(TextClass.Decimal, SomeLength),
        ConstraintKind.Double => OfClass(TextClass.Double, SomeLength),
        ConstraintKind.Alpha => OfClass(TextClass.Alpha, SomeLength),

        // Bare, with hyphens, and in braces or parentheses.
        ConstraintKind.Guid => OfClass(TextClass.Guid, [new(32, 32), new(36, 36), new(38, 38)]),

        // A date, or with a time, up to seven digits of a second and an offset.
        ConstraintKind.DateTime => OfClass(TextClass.DateTime, [new(10, 10), new(19, 33)]),
        ConstraintKind.Length => OfLength(Argument(constraint, 0), Argument(constraint, constraint.Arguments.Count - 1)),
        ConstraintKind.MinLength => OfLength(Argument(constraint, 0), int.MaxValue),
        ConstraintKind.MaxLength => OfLength(0, Argument(constraint, 0)),
        _ => Any with { Others = [constraint] },
    };

    private static ConstraintFacts OfClass(TextClass kind, EquatableArray<Interval> lengths) => new(lengths, null, kind, []);

    private static ConstraintFacts OfIntegers(Interval values, int longest)
        => new([new(ShortestText(values), longest)], values, TextClass.Integer, []);

    private static ConstraintFacts OfLength(long least, long greatest) => Any with { Lengths = [new(least, greatest)] };

    /// <summary>Only where all values have one sign is the one next to zero the shortest to write.</summary>
    private static int ShortestText(Interval values)
    {
        long nearest = values.Least > 0 ? values.Least : Math.Min(values.Greatest, 0);
        return nearest.ToString(CultureInfo.InvariantCulture).Length;
    }

    private static long Argument(Constraint constraint, int index) => long.Parse(constraint.Arguments[index], CultureInfo.InvariantCulture);
}
