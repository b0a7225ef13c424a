using MicroRoute.Generators.Diagnostics;

namespace MicroRoute.Generators.Parsing;

/// <summary>A mistake in a template, and where in its text it is.</summary>
/// <param name="Kind">Which rule is broken.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Detail">What is wrong, in words that say how to mend it.</param>
internal sealed record TemplateError(TemplateErrorKind Kind, int Offset, int Length, string Detail);

internal enum TemplateErrorKind
{
    NoLeadingSlash,
    UnbalancedBrace,
    ParameterName,
    RepeatedParameter,
    CatchAll,
    Segment,
    Literal,
    Optional,
    UnknownConstraint,
    ConstraintArguments,
    Default,
}

internal static class TemplateErrorKinds
{
    public static string RuleId(this TemplateErrorKind kind) => kind switch
    {
        TemplateErrorKind.NoLeadingSlash => RuleIds.TemplateWithoutSlash,
        TemplateErrorKind.UnbalancedBrace => RuleIds.UnbalancedBrace,
        TemplateErrorKind.ParameterName => RuleIds.InvalidParameterName,
        TemplateErrorKind.RepeatedParameter => RuleIds.RepeatedParameter,
        TemplateErrorKind.CatchAll => RuleIds.MisplacedCatchAll,
        TemplateErrorKind.Segment => RuleIds.InvalidSegment,
        TemplateErrorKind.Literal => RuleIds.InvalidLiteral,
        TemplateErrorKind.Optional => RuleIds.MisplacedOptional,
        TemplateErrorKind.UnknownConstraint => RuleIds.UnknownConstraint,
        TemplateErrorKind.ConstraintArguments => RuleIds.ConstraintArguments,
        _ => RuleIds.UnfitDefault,
    };
}
