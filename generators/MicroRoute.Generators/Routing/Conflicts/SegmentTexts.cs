using System.Text;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing.Conflicts;

/// <summary>What is known of the texts that pass a test, so that it is found out once.</summary>
internal sealed class SegmentTexts(SegmentTest test)
{
    private readonly ConstraintFacts _facts = ConstraintFacts.Of(test);

    public SegmentTest Test { get; } = test;

    /// <summary>Whether no text passes both.</summary>
    public bool IsDisjointFrom(SegmentTexts other)
        => !AreBeginsOfOneText(Test.Prefix, other.Test.Prefix)
            || !AreEndsOfOneText(Test.Suffix, other.Test.Suffix)
            || (HasAffixesOf(other) && ConstraintFacts.AreDisjoint(_facts, other._facts));

    /// <summary>Whether every text that passes the other passes this.</summary>
    /// <param name="other">The other.</param>
    /// <param name="mayBeEmpty">Whether the parameter of the other may be empty, as a catch-all's may.</param>
    public bool Subsumes(SegmentTexts other, bool mayBeEmpty)
    {
        if (HasAffixesOf(other))
        {
            return _facts.Subsumes(mayBeEmpty ? other._facts : other._facts.And(ConstraintFacts.NotEmpty));
        }

        // With other affixes its parameter takes some of their text too, of which too little is known.
        return Test.Constraints.Count == 0
            && (Test.HalfEscape is null || Test.Suffix == other.Test.Suffix)
            && other.Test.Prefix.StartsWith(Test.Prefix, StringComparison.Ordinal)
            && other.Test.Suffix.EndsWith(Test.Suffix, StringComparison.Ordinal);
    }

    /// <summary>Whether a literal is sure to pass.</summary>
    public bool Admits(LiteralSegment literal)
    {
        int length = literal.Text.Length - Test.Prefix.Length - Test.Suffix.Length;
        return length > 0
            && literal.Text.StartsWith(Test.Prefix, StringComparison.Ordinal)
            && literal.Text.EndsWith(Test.Suffix, StringComparison.Ordinal)
            && (Test.HalfEscape is not { } half || !literal.Text.EndsWith(half + Test.Suffix, StringComparison.Ordinal))
            && Decode(literal.Text.Substring(Test.Prefix.Length, length)) is var text
            && Test.Constraints.All(constraint => ConstraintCheck.Admits(constraint, text) == true);
    }

    private static bool AreBeginsOfOneText(string left, string right)
        => left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal);

    private static bool AreEndsOfOneText(string left, string right)
        => left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal);

    private bool HasAffixesOf(SegmentTexts other) => Test.Prefix == other.Test.Prefix && Test.Suffix == other.Test.Suffix;

    /// <summary>Literals keep encoded what a path does.</summary>
    private static string Decode(string text) => new StringBuilder(text).Replace("%2F", "/").Replace("%25", "%").ToString();
}
