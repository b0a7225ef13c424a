namespace MicroRoute.Generators.Parsing.Checks;

/// <summary>What must hold of a value beside its type.</summary>
/// <param name="Condition">C#, with <see cref="Value"/> where the value's variable stands, and <see cref="Regex"/> where the pattern's.</param>
/// <param name="Message">What is said where it does not hold.</param>
/// <param name="Pattern">A regular expression that the condition needs.</param>
internal sealed record CheckModel(string Condition, string Message, string? Pattern = null)
{
    /// <summary>Stands for the variable; no C# has it.</summary>
    public const string Value = "\u0001";

    /// <summary>Stands for the pattern.</summary>
    public const string Regex = "\u0002";
}
