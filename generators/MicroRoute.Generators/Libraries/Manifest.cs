using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Libraries;

/// <summary>The routes of an assembly as text: a line each, the fields in the order of <see cref="LibraryRoute"/> with spaces between,
/// as in <c>GET Users_Find Shop Users.Find id=int /users/{id:int}</c>; and its user-made constraints, as in
/// <c>CONSTRAINT Fits_below below(5)</c>.</summary>
internal static class Manifest
{
    /// <summary>To be raised with every change of the format.</summary>
    public const int Version = 1;

    /// <summary>The attribute that holds the text, in the namespace <c>MicroRoute</c>.</summary>
    public const string Attribute = "RouteManifestAttribute";

    private const int FieldCount = 6;
    private const string None = "-";
    private const string ConstraintMark = "CONSTRAINT";

    public static string Write(LibraryRoute route)
    {
        string captures = string.Join(",", route.Captures.Select(capture => $"{capture.Name}={capture.TypeName}"));
        string handler = route.HandlerName.Substring(route.Namespace.Length).TrimStart('.');
        return $"{route.Verb.Token()} {route.Invoker} {OrNone(route.Namespace)} {handler} {OrNone(captures)} {Escape(route.Template)}";
    }

    public static string Write(LibraryConstraint constraint) => $"{ConstraintMark} {constraint.Method} {Escape(constraint.Text)}";

    /// <summary>Reads a manifest. A line that cannot be understood is no route.</summary>
    public static LibraryModel Read(string assembly, string alias, int version, string invokers, string rows)
    {
        string[] lines = version == Version && invokers.Split('.').All(SyntaxFacts.IsValidIdentifier) ? rows.Split('\n') : [];
        return new(assembly, alias, version, invokers, lines.Select(ReadRow).OfType<LibraryRoute>().ToEquatableArray())
        {
            Constraints = lines.Select(ReadConstraint).OfType<LibraryConstraint>().ToEquatableArray(),
        };
    }

    private static LibraryConstraint? ReadConstraint(string row)
        => row.Split([' '], 3) is [ConstraintMark, var method, var text] && SyntaxFacts.IsValidIdentifier(method) ? new(method, Unescape(text)) : null;

    private static LibraryRoute? ReadRow(string row)
    {
        string[] fields = row.Split([' '], FieldCount);
        return fields.Length == FieldCount
            && RequestVerbs.TryFind(fields[0], out RequestVerb verb)
            && SyntaxFacts.IsValidIdentifier(fields[1])
            && ReadCaptures(fields[4]) is { } captures
            ? new(verb, fields[1], fields[2] == None ? "" : fields[2], fields[2] == None ? fields[3] : $"{fields[2]}.{fields[3]}", captures, Unescape(fields[5]))
            : null;
    }

    private static EquatableArray<TakenCapture>? ReadCaptures(string field)
    {
        var captures = new List<TakenCapture>();
        foreach (string capture in field == None ? [] : field.Split(','))
        {
            if (capture.Split('=') is not [var name, var type])
            {
                return null;
            }

            captures.Add(new(name, type));
        }

        return captures.ToEquatableArray();
    }

    private static string OrNone(string field) => field.Length == 0 ? None : field;

    // A pattern in a template may hold a line's end.
    private static string Escape(string template) => template.Replace("\\", "\\\\").Replace("\n", "\\n");

    private static string Unescape(string template) => string.Join("\\", template.Split(["\\\\"], StringSplitOptions.None).Select(part => part.Replace("\\n", "\n")));
}
