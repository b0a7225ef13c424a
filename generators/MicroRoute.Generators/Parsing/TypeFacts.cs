using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Whether a template's constraints suit the type of the parameter that takes the text.</summary>
/// <remarks>Where they admit what the type cannot be made of, some paths would be 404 and others 400 for the same reason.</remarks>
internal static class TypeFacts
{
    private const TextClass EnumTexts = TextClass.Integer | TextClass.Alpha;

    /// <summary>The texts of which each type is made, and the constraint for just these.</summary>
    private static readonly Dictionary<string, (ConstraintFacts Texts, string Constraint)> Types = new()
    {
        ["byte"] = Integers(byte.MinValue, byte.MaxValue),
        ["sbyte"] = Integers(sbyte.MinValue, sbyte.MaxValue),
        ["short"] = Integers(short.MinValue, short.MaxValue),
        ["ushort"] = Integers(ushort.MinValue, ushort.MaxValue),
        ["uint"] = Integers(uint.MinValue, uint.MaxValue),
        ["ulong"] = (Of(TextClass.Integer) with { Integers = new(0, long.MaxValue) }, "min(0)"),
        ["float"] = (Of(TextClass.Double), "double"),
        ["int"] = (Of(TextClass.Integer) with { Integers = new(int.MinValue, int.MaxValue) }, "int"),
        ["long"] = (Of(TextClass.Integer) with { Integers = Interval.All }, "long"),
        ["decimal"] = (Of(TextClass.Decimal), "decimal"),
        ["double"] = (Of(TextClass.Double), "double"),
        ["bool"] = (Of(TextClass.Bool), "bool"),
        ["global::System.Guid"] = (ConstraintFacts.Of([new(ConstraintKind.Guid, [])]), "guid"),
        ["global::System.DateTime"] = (ConstraintFacts.Of([new(ConstraintKind.DateTime, [])]), "datetime"),
        ["global::System.DateOnly"] = (Of(TextClass.DateTime) with { Lengths = [new(10, 10)] }, "datetime:length(10)"),
    };

    /// <summary>Finds a constraint that does not suit.</summary>
    /// <param name="method">The handler.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="segment">The template's parameter.</param>
    /// <param name="parameter">The handler's parameter.</param>
    public static Fault? FindFault(IMethodSymbol method, AttributeData attribute, CapturingSegment segment, ParameterModel parameter)
    {
        ValueModel value = parameter.Value!;
        if (segment.Test.Constraints.Count == 0 || Describe(ConstraintFacts.Of(segment.Test), value) is not { } detail)
        {
            return null;
        }

        int index = FindCulprit(segment, value);
        return new(
            RuleIds.ConstraintAgainstType,
            LiteralLocation.OfConstraint(attribute, TemplateReader.TextOf(attribute)!, segment.Name, index),
            segment.Test.Constraints[index].ToString(),
            segment.Name,
            value.Expected,
            HandlerShape.DisplayName(method),
            detail);
    }

    private static string? Describe(ConstraintFacts facts, ValueModel value)
    {
        if (value.Kind == ValueKind.Enum)
        {
            return (facts.Classes & ~EnumTexts) == 0 ? null : "an enum is made of a name or a number; remove it, or change the parameter's type";
        }

        // Constraints that exclude each other are reported as such.
        if (!Types.TryGetValue(value.TypeName, out (ConstraintFacts Texts, string Constraint) type) || type.Texts.Subsumes(facts) || facts.IsEmpty)
        {
            return null;
        }

        return ConstraintFacts.AreDisjoint(type.Texts, facts) ? $"no '{value.Expected}' passes it; remove it, or change the parameter's type"
            : facts.Classes == TextClass.Any ? null
            : $"it admits texts that are no '{value.Expected}', which would be answered with 400 and not with another route; add the constraint '{type.Constraint}', or change the parameter's type";
    }

    /// <summary>The first that does not suit by itself; where all do, the last.</summary>
    private static int FindCulprit(CapturingSegment segment, ValueModel value)
    {
        int index = 0;
        while (index < segment.Test.Constraints.Count - 1 && Describe(ConstraintFacts.Of([segment.Test.Constraints[index]]), value) is null)
        {
            index++;
        }

        return index;
    }

    private static (ConstraintFacts Texts, string Constraint) Integers(long least, long greatest)
        => (Of(TextClass.Integer) with { Integers = new(least, greatest) }, $"range({least},{greatest})");

    private static ConstraintFacts Of(TextClass kind) => ConstraintFacts.NotEmpty with { Classes = kind };
}
