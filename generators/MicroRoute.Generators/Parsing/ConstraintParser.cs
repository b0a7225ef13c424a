namespace MicroRoute.Generators.Parsing;

/// <summary>Finds what a constraint's name and arguments mean.</summary>
internal static class ConstraintParser
{
    /// <returns>The constraint, or <see langword="null"/> and what is wrong with it.</returns>
    public static Constraint? Parse(ConstraintText text, out TemplateError? error)
    {
        error = null;
        if (text.Arguments is null && Constraints.TryFind(text.Name, out ConstraintKind kind))
        {
            return new(kind, []);
        }

        error = new(TemplateErrorKind.UnknownConstraint, text.Offset, text.Length, $"there is no constraint '{text.Name}'; there are {Constraints.Names}");
        return null;
    }
}
