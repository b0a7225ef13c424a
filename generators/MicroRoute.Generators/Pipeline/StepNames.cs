using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Pipeline;

/// <summary>The names under which the generator's steps are tracked.</summary>
internal static class StepNames
{
    /// <summary>All routes in their order, without duplicates.</summary>
    public const string Table = "Table";

    /// <summary>Where the handlers stand, in the order of the table. It moves with the lines.</summary>
    public const string Lines = "Lines";

    /// <summary>The routes of one method, for one verb, and where they stand.</summary>
    public static string Parsed(RequestVerb verb) => $"Parsed.{verb}";

    /// <summary>The routes of one verb.</summary>
    public static string Routes(RequestVerb verb) => $"Routes.{verb}";

    /// <summary>The routes up to one verb, joined.</summary>
    public static string Joined(RequestVerb verb) => $"Joined.{verb}";
}
