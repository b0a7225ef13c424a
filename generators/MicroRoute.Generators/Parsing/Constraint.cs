namespace MicroRoute.Generators.Parsing;

/// <summary>What a parameter asks of its segment.</summary>
/// <remarks>The values are in the order in which they are tried: what admits less comes before what admits the same and more
/// (<c>int</c> before <c>long</c>, <c>bool</c> before <c>alpha</c>), and no constraint at all comes last.</remarks>
internal enum Constraint
{
    Bool,
    Int,
    Long,
    Guid,
    Alpha,
    None,
}

internal static class Constraints
{
    public const string Names = "bool, int, long, guid and alpha";

    /// <summary>Finds a constraint by its name in a template, which has no case, as in ASP.NET Core.</summary>
    public static bool TryFind(string name, out Constraint constraint)
    {
        for (constraint = Constraint.Bool; constraint < Constraint.None; constraint++)
        {
            if (string.Equals(constraint.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
