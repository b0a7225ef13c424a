namespace MicroRoute.Generators.Parsing;

/// <summary>A constraint as a template writes it, behind a parameter's name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">What stands in its parentheses, with single braces; <see langword="null"/> where it has none.</param>
/// <param name="Offset">Where its colon is in the template.</param>
/// <param name="Length">How long it is, from the colon to the end of its parentheses.</param>
internal sealed record ConstraintText(string Name, string? Arguments, int Offset, int Length);
