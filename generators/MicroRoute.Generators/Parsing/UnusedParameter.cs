using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Says how to mend a template's parameter that no parameter of the handler takes.</summary>
internal static class UnusedParameter
{
    public static Fault Describe(IMethodSymbol method, AttributeData attribute, CapturingSegment segment)
    {
        string text = TemplateReader.TextOf(attribute)!;
        string? near = NearName.Find(segment.Name, method.Parameters.Select(parameter => parameter.Name));
        return new(
            RuleIds.UnusedTemplateParameter,
            LiteralLocation.Of(attribute, text, segment.Name),
            HandlerShape.DisplayName(method),
            segment.Name,
            near is null ? "add one, or begin the name in the template with '_'" : $"was '{{{near}}}' meant?")
        {
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(FixHints.Name, segment.Name)
                .Add(FixHints.Near, near)
                .Add(FixHints.Type, TypeFor(segment)),
        };
    }

    /// <summary>The type of a parameter to add: one that takes all that the constraints let pass.</summary>
    private static string TypeFor(CapturingSegment segment)
    {
        var facts = ConstraintFacts.Of(segment.Test);
        string type = facts switch
        {
            { Integers: { } values } => new Interval(int.MinValue, int.MaxValue).Contains(values) ? "int" : "long",
            _ when facts.Classes.HasFlag(TextClass.Bool) => "bool",
            _ when facts.Classes.HasFlag(TextClass.Decimal) => "decimal",
            _ when facts.Classes.HasFlag(TextClass.Double) => "double",
            _ when facts.Classes.HasFlag(TextClass.Guid) => "global::System.Guid",
            _ when facts.Classes.HasFlag(TextClass.DateTime) => "global::System.DateTime",
            _ => "string",
        };
        return segment.IsOptional ? type + "?" : type;
    }
}
