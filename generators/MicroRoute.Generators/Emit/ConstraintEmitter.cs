using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what a parameter asks of its text as a condition.</summary>
internal sealed class ConstraintEmitter(RegexPatterns patterns)
{
    /// <summary>All constraints of a parameter, or nothing where it has none. They hold of the empty text too, if they admit it.</summary>
    /// <param name="test">The constraints.</param>
    /// <param name="slice">C#: the text in the path, such as <c>path.Slice(7, end2 - 7)</c>.</param>
    public string Conditions(SegmentTest test, string slice)
        => string.Join(" && ", test.Constraints.OrderBy(CostOf).Select(constraint => Condition(constraint, slice)));

    /// <summary>One constraint, such as <c>RouteConstraint.Range(path.Slice(7, end2 - 7), 1, 5)</c>.</summary>
    /// <inheritdoc cref="Conditions"/>
    public string Condition(Constraint constraint, string slice) => constraint switch
    {
        { Kind: ConstraintKind.Regex } => Matches(patterns[constraint.Arguments[0]], slice),
        { Call: { Input: CustomInput.Regex } call } => Matches(call.Expression, slice),
        { Call: { Input: CustomInput.Text } call } => Invoke(call.Expression, $"RouteValue.DecodeText(ref context, {slice})", call.Arguments),
        { Call: { } call } => Invoke(call.Expression, Decode(slice), call.Arguments),
        _ => Invoke($"RouteConstraint.{constraint.Kind}", slice, constraint.Arguments),
    };

    /// <summary>What looks at the bytes comes before what needs other code. The rest keeps the order of the template, since a user's
    /// method may rely on what stands before it.</summary>
    private static int CostOf(Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.Length or ConstraintKind.MinLength or ConstraintKind.MaxLength => 0,
        < ConstraintKind.Regex => 1,
        _ => 2,
    };

    private static string Matches(string pattern, string slice) => $"RouteConstraint.Matches({pattern}, {Decode(slice)})";

    private static string Decode(string slice) => $"RouteValue.Decode(ref context, {slice})";

    private static string Invoke(string method, string text, IEnumerable<string> arguments)
        => $"{method}({string.Join(", ", arguments.Prepend(text))})";
}
