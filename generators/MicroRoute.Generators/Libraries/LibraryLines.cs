using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Libraries;

/// <summary>Where the handlers of a referenced assembly stand: a line each, such as <c>Users_Find Users.cs:12</c>. They are in an attribute of
/// their own, since they move where the routes stay.</summary>
/// <param name="Invokers">The class with the invokers, as generated code writes it.</param>
/// <param name="Lines">The places.</param>
internal sealed record LibraryLines(string Invokers, EquatableArray<RouteLine> Lines)
{
    /// <summary>The attribute that holds the text, in the namespace <c>MicroRoute</c>.</summary>
    public const string Attribute = "RouteLinesAttribute";

    public static string Write(RouteLine line) => $"{line.Invoker} {line.Place}";

    /// <summary>Reads the attribute's text. A line that cannot be understood has no place.</summary>
    public static LibraryLines Read(string invokers, string rows) => new(invokers, [.. rows
        .Split('\n')
        .Select(row => row.Split([' '], 2))
        .Where(fields => fields.Length == 2)
        .Select(fields => new RouteLine(fields[0], fields[1]))]);
}
