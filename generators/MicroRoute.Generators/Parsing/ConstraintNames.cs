namespace MicroRoute.Generators.Parsing;

/// <summary>The names of the constraints that every program has.</summary>
internal static class ConstraintNames
{
    private static readonly Dictionary<string, ConstraintKind> Kinds = Enumerable.Range(0, (int)ConstraintKind.Custom)
        .Select(value => (ConstraintKind)value)
        .ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, in lower case.</summary>
    public static IEnumerable<string> All => Kinds.Keys;

    /// <summary>Finds a constraint by its name in a template, which has no case, as in ASP.NET Core.</summary>
    public static bool TryFind(string name, out ConstraintKind kind) => Kinds.TryGetValue(name, out kind);
}
