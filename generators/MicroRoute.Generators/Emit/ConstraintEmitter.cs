using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what a parameter asks of its text as a condition.</summary>
internal sealed class ConstraintEmitter(RegexPatterns patterns)
{
    /// <summary>All constraints of a parameter, or nothing where it has none. They hold of the empty text too, if they admit it.</summary>
    /// <param name="test">The constraints.</param>
    /// <param name="slice">C#: the text in the path, such as <c>path[7..end2]</c>.</param>
    public string Conditions(SegmentTest test, string slice)
        => string.Join(" && ", test.Constraints.OrderBy(CostOf).Select(constraint => Condition(constraint, slice)));

    /// <summary>One constraint, such as <c>RouteConstraint.Range(path[7..end2], 1, 5)</c>.</summary>
    /// <inheritdoc cref="Conditions"/>
    public string Condition(Constraint constraint, string slice) => constraint switch
    {
        { Kind: ConstraintKind.Regex } => $"RouteConstraint.Matches({patterns[constraint.Arguments[0]]}, {Decode(slice)})",
        { Call: { } call } => Call(call, Decode(slice), $"RouteValue.DecodeText(ref context, {slice})"),
        _ => Invoke($"RouteConstraint.{constraint.Kind}", slice, constraint.Arguments),
    };

    /// <summary>A user-made one, for a method that is given the decoded UTF-8 as <c>text</c>.</summary>
    public static string Forward(CustomCall call) => Call(call, "text", "Encoding.UTF8.GetString(text)");

    private static string Call(CustomCall call, string utf8, string text) => call.Input switch
    {
        CustomInput.Regex => $"RouteConstraint.Matches({call.Expression}, {utf8})",
        CustomInput.Text => Invoke(call.Expression, text, call.Arguments),
        _ => Invoke(call.Expression, utf8, call.Arguments),
    };

    /// <summary>What looks at the bytes comes before what needs other code. The rest keeps the order of the template, since a user's
    /// method may rely on what stands before it.</summary>
    private static int CostOf(Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.Length or ConstraintKind.MinLength or ConstraintKind.MaxLength => 0,
        < ConstraintKind.Regex => 1,
        _ => 2,
    };

    private static string Decode(string slice) => $"RouteValue.Decode(ref context, {slice})";

    private static string Invoke(string method, string text, IEnumerable<string> arguments)
        => $"{method}({string.Join(", ", arguments.Prepend(text))})";
}
