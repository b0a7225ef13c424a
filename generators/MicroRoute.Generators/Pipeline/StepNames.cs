using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Pipeline;

/// <summary>The names under which the generator's steps are tracked.</summary>
internal static class StepNames
{
    /// <summary>All routes in their order, without duplicates.</summary>
    public const string Table = "Table";

    /// <summary>One user-made constraint.</summary>
    public const string ParsedConstraint = "Parsed.Constraint";

    /// <summary>All user-made constraints.</summary>
    public const string Constraints = "Constraints";

    /// <summary>The routes of one method, for one verb.</summary>
    public static string Parsed(RequestVerb verb) => $"Parsed.{verb}";

    /// <summary>The routes of one verb.</summary>
    public static string Routes(RequestVerb verb) => $"Routes.{verb}";

    /// <summary>The routes up to one verb, joined.</summary>
    public static string Joined(RequestVerb verb) => $"Joined.{verb}";
}
