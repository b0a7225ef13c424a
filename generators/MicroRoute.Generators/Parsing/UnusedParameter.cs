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

    /// <summary>The type of a parameter to add.</summary>
    private static string TypeFor(CapturingSegment segment)
    {
        string? type = segment.Test.Constraints.Select(constraint => TypeFor(constraint.Kind)).FirstOrDefault(type => type is not null);
        return (type ?? "string") + (segment.IsOptional ? "?" : "");
    }

    private static string? TypeFor(ConstraintKind kind) => kind switch
    {
        ConstraintKind.Bool => "bool",
        ConstraintKind.Int => "int",
        ConstraintKind.Long or ConstraintKind.Min or ConstraintKind.Max or ConstraintKind.Range => "long",
        ConstraintKind.Decimal => "decimal",
        ConstraintKind.Double => "double",
        ConstraintKind.DateTime => "global::System.DateTime",
        ConstraintKind.Guid => "global::System.Guid",
        _ => null,
    };
}
