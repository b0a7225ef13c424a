using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Pipeline;

/// <summary>The names under which the generator's steps are tracked.</summary>
internal static class StepNames
{
    /// <summary>All routes of the project and of its references.</summary>
    public const string Table = "Table";

    /// <summary>One user-made constraint.</summary>
    public const string ParsedConstraint = "Parsed.Constraint";

    /// <summary>All user-made constraints.</summary>
    public const string Constraints = "Constraints";

    /// <summary>The project's own routes in their order, without duplicates.</summary>
    public const string Own = "Own";

    /// <summary>The project's assembly name.</summary>
    public const string AssemblyName = "AssemblyName";

    /// <summary>Whether the project tests others.</summary>
    public const string IsTestProject = "IsTestProject";

    /// <summary>What the project's assembly attributes ask for.</summary>
    public const string Options = "Options";

    /// <summary>The routes of one reference, and where they stand.</summary>
    public const string Reference = "Reference";

    /// <summary>The routes of one reference.</summary>
    public const string Library = "Library";

    /// <summary>The references that have routes.</summary>
    public const string Libraries = "Libraries";

    /// <summary>Where the handlers stand. It moves with the lines.</summary>
    public const string Lines = "Lines";

    /// <summary>The types that handlers have as JSON.</summary>
    public const string Json = "Json";

    /// <summary>What the project's assembly attributes say of JSON.</summary>
    public const string JsonOptions = "JsonOptions";

    /// <summary>The routes of one method, for one verb, and where they stand.</summary>
    public static string Parsed(RequestVerb verb) => $"Parsed.{verb}";

    /// <summary>The routes of one verb.</summary>
    public static string Routes(RequestVerb verb) => $"Routes.{verb}";

    /// <summary>The routes up to one verb, joined.</summary>
    public static string Joined(RequestVerb verb) => $"Joined.{verb}";
}
