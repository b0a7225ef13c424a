using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What a parameter asks of its text.</summary>
/// <param name="Kind">Which constraint it is.</param>
/// <param name="Arguments">What stands in its parentheses, in the template's order.</param>
internal sealed record Constraint(ConstraintKind Kind, EquatableArray<string> Arguments)
{
    /// <summary>The constraint as a template writes it, such as <c>range(1,5)</c>.</summary>
    public override string ToString()
        => Kind.ToString().ToLowerInvariant() + (Arguments.Count == 0 ? "" : $"({string.Join(",", Arguments)})");
}

/// <summary>The constraints by their names in templates, in which case does not matter.</summary>
/// <remarks>The values are in the order in which they are tried: what admits less comes before what admits the same and more.</remarks>
internal enum ConstraintKind
{
    Bool,
    Int,
    Long,
    Guid,
    Alpha,
}

internal static class Constraints
{
    public const string Names = "bool, int, long, guid and alpha";

    /// <summary>Finds a constraint by its name in a template, which has no case, as in ASP.NET Core.</summary>
    public static bool TryFind(string name, out ConstraintKind constraint)
    {
        for (constraint = ConstraintKind.Bool; constraint <= ConstraintKind.Alpha; constraint++)
        {
            if (string.Equals(constraint.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
