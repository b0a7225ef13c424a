using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>Puts what they call into the user-made constraints of templates.</summary>
internal static class CustomCalls
{
    /// <param name="segments">The segments of a template.</param>
    /// <param name="find">Finds what a user-made constraint calls.</param>
    /// <returns><see langword="null"/> where one calls nothing.</returns>
    public static EquatableArray<TemplateSegment>? Resolve(EquatableArray<TemplateSegment> segments, Func<Constraint, CustomCall?> find)
    {
        if (!segments.Any(segment => segment is CapturingSegment { Test: var test } && test.Constraints.Any(IsCustom)))
        {
            return segments;
        }

        bool isComplete = true;
        TemplateSegment[] resolved = [.. segments.Select(segment => segment is not CapturingSegment parameter ? segment : parameter with
        {
            Test = parameter.Test with { Constraints = [.. parameter.Test.Constraints.Select(Resolve)] },
        })];
        return isComplete ? resolved.ToEquatableArray() : null;

        Constraint Resolve(Constraint constraint)
        {
            CustomCall? call = IsCustom(constraint) ? find(constraint) : null;
            isComplete &= call is not null || !IsCustom(constraint);
            return call is null ? constraint : constraint with { Call = call };
        }
    }

    private static bool IsCustom(Constraint constraint) => constraint.Kind == ConstraintKind.Custom;
}
