using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using MicroRoute.Binding;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

public class ConstraintFactsTests
{
    [Fact]
    public void TheCompilerTriesATextAsTheRuntimeDoes()
        => Gen.Select(RandomConstraints.One, RandomConstraints.Text).Sample(
            (constraint, text) => Assert.Equal(Runtime(constraint, text), ConstraintCheck.Admits(constraint, text)),
            iter: 50_000,
            print: input => $"{input.Item1}: '{input.Item2}'");

    [Fact]
    public void WhatIsAdmittedIsInTheFacts()
        => Gen.Select(RandomConstraints.Some, RandomConstraints.Text).Sample(
            (constraints, text) =>
            {
                if (AdmitAll(constraints, text))
                {
                    ConstraintFacts facts = ConstraintFacts.Of(constraints);
                    Assert.False(facts.IsEmpty);
                    Assert.Contains(facts.Lengths, lengths => lengths.Least <= text.Length && text.Length <= lengths.Greatest);
                }
            },
            iter: 50_000,
            print: input => $"{string.Join<Constraint>(':', input.Item1)}: '{input.Item2}'");

    [Fact]
    public void WhatIsDisjointNeverHoldsTogether()
        => Gen.Select(RandomConstraints.Some, RandomConstraints.Some, RandomConstraints.Text.Array[20]).Sample(
            (left, right, texts) =>
            {
                if (ConstraintFacts.AreDisjoint(ConstraintFacts.Of(left), ConstraintFacts.Of(right)))
                {
                    Assert.DoesNotContain(texts, text => AdmitAll(left, text) && AdmitAll(right, text));
                }
            },
            iter: 50_000,
            print: input => $"{string.Join<Constraint>(':', input.Item1)} and {string.Join<Constraint>(':', input.Item2)}");

    [Fact]
    public void WhatIsSubsumedAlwaysHolds()
        => Gen.Select(RandomConstraints.Some, RandomConstraints.Some, RandomConstraints.Text.Array[20]).Sample(
            (outer, inner, texts) =>
            {
                if (ConstraintFacts.Of(outer).Subsumes(ConstraintFacts.Of(inner)))
                {
                    Assert.DoesNotContain(texts, text => AdmitAll(inner, text) && !AdmitAll(outer, text));
                }
            },
            iter: 50_000,
            print: input => $"{string.Join<Constraint>(':', input.Item2)} in {string.Join<Constraint>(':', input.Item1)}");

    [Theory]
    [InlineData("int", "guid")]
    [InlineData("int", "alpha")]
    [InlineData("int", "range(3000000000,4000000000)")]
    [InlineData("range(1,5)", "min(6)")]
    [InlineData("length(3)", "length(4,5)")]
    [InlineData("guid", "maxlength(20)")]
    [InlineData("bool", "minlength(6)")]
    [InlineData("int", "minlength(12)")]
    [InlineData("min(100000)", "maxlength(5)")]
    [InlineData("max(-100000)", "maxlength(6)")]
    public void AreDisjoint(string left, string right)
        => Assert.True(ConstraintFacts.AreDisjoint(FactsOf(left), FactsOf(right)));

    [Theory]
    [InlineData("int", "long")]
    [InlineData("int", "decimal")]
    [InlineData("guid", "alpha")]
    [InlineData("guid", "double")]
    [InlineData("double", "alpha")]
    [InlineData("bool", "alpha")]
    [InlineData("regex(^a$)", "regex(^b$)")]
    [InlineData("slug", "int")]
    [InlineData("min(100000)", "maxlength(6)")]
    [InlineData("max(5)", "maxlength(1)")]
    public void MayMeet(string left, string right)
        => Assert.False(ConstraintFacts.AreDisjoint(FactsOf(left), FactsOf(right)));

    [Theory]
    [InlineData("long", "int", true)]
    [InlineData("int", "long", false)]
    [InlineData("int", "range(1,5)", false)]
    [InlineData("long", "range(1,5)", true)]
    [InlineData("double", "int", true)]
    [InlineData("alpha", "bool", true)]
    [InlineData("minlength(1)", "alpha", true)]
    [InlineData("length(36)", "guid", false)]
    [InlineData("minlength(32)", "guid", true)]
    [InlineData("regex(a)", "regex(a)", true)]
    [InlineData("regex(a)", "regex(b)", false)]
    [InlineData("slug(1)", "slug(2)", false)]
    public void Subsume(string outer, string inner, bool expected)
        => Assert.Equal(expected, FactsOf(outer).Subsumes(FactsOf(inner)));

    [Theory]
    [InlineData("", true)]
    [InlineData("maxlength(3)", true)]
    [InlineData("length(0,3)", true)]
    [InlineData("regex(^$)", true)]
    [InlineData("slug", true)]
    [InlineData("minlength(1)", false)]
    [InlineData("alpha", false)]
    [InlineData("int", false)]
    [InlineData("double", false)]
    public void KnowTheEmptyText(string constraint, bool expected)
        => Assert.Equal(expected, (constraint.Length == 0 ? ConstraintFacts.Of([]) : FactsOf(constraint)).MayBeEmptyText);

    private static ConstraintFacts FactsOf(string constraint) => ConstraintFacts.Of([RandomConstraints.Parse(constraint)]);

    private static bool AdmitAll(Constraint[] constraints, string text) => Array.TrueForAll(constraints, constraint => Runtime(constraint, text));

    /// <summary>Asks the runtime, with a path as it would come.</summary>
    private static bool Runtime(Constraint constraint, string text)
    {
        byte[] segment = Encoding.UTF8.GetBytes(text.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal));
        return constraint.Kind switch
        {
            ConstraintKind.Bool => RouteConstraint.Bool(segment),
            ConstraintKind.Int => RouteConstraint.Int(segment),
            ConstraintKind.Long => RouteConstraint.Long(segment),
            ConstraintKind.Guid => RouteConstraint.Guid(segment),
            ConstraintKind.DateTime => RouteConstraint.DateTime(segment),
            ConstraintKind.Decimal => RouteConstraint.Decimal(segment),
            ConstraintKind.Double => RouteConstraint.Double(segment),
            ConstraintKind.Alpha => RouteConstraint.Alpha(segment),
            ConstraintKind.Min => RouteConstraint.Min(segment, Argument(0)),
            ConstraintKind.Max => RouteConstraint.Max(segment, Argument(0)),
            ConstraintKind.Range => RouteConstraint.Range(segment, Argument(0), Argument(1)),
            ConstraintKind.Length when constraint.Arguments.Count == 1 => RouteConstraint.Length(segment, (int)Argument(0)),
            ConstraintKind.Length => RouteConstraint.Length(segment, (int)Argument(0), (int)Argument(1)),
            ConstraintKind.MinLength => RouteConstraint.MinLength(segment, (int)Argument(0)),
            ConstraintKind.MaxLength => RouteConstraint.MaxLength(segment, (int)Argument(0)),
            ConstraintKind.Regex => RouteConstraint.Matches(new Regex(constraint.Arguments[0]), Encoding.UTF8.GetBytes(text)),
            _ => throw new ArgumentOutOfRangeException(nameof(constraint)),
        };

        long Argument(int index) => long.Parse(constraint.Arguments[index], CultureInfo.InvariantCulture);
    }
}
