namespace MicroRoute.Generators.Emit;

/// <summary>A condition that a place in the path has beside that of the text there.</summary>
/// <param name="cheap">What is tested before the text; empty for nothing.</param>
/// <param name="dear">What is tested behind it; empty for nothing.</param>
internal readonly struct Guard(string? cheap, string? dear)
{
    public string Condition => And("");

    /// <summary>The guard and the text's condition, in the order of their cost.</summary>
    public string And(string text)
        => string.Join(" && ", new[] { cheap, text, dear }.Where(condition => !string.IsNullOrEmpty(condition)));
}
