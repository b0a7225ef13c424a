using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Libraries;

/// <summary>The routes of an assembly as text: a line each, the fields in the order of <see cref="LibraryRoute"/> with spaces between,
/// as in <c>GET Users_Find Shop Users.Find id=int /users/{id:int}</c>. A user-made constraint has a line too: its name, its member
/// beside the invokers, and what that takes, as in <c>constraint slug Constraint_slug Utf8 int</c>. A route that does not take and give its
/// bodies as a whole, within the server's limits, has a field for that before its template, as in <c>takes-stream,limit=1024</c>.</summary>
internal static class Manifest
{
    /// <summary>To be raised with every change of the format.</summary>
    public const int Version = 1;

    /// <summary>The attribute that holds the text, in the namespace <c>MicroRoute</c>.</summary>
    public const string Attribute = "RouteManifestAttribute";

    private const int FieldCount = 6;
    private const string ConstraintRow = "constraint";
    private const string None = "-";

    public static string Write(LibraryRoute route)
    {
        string captures = string.Join(",", route.Captures.Select(capture => $"{capture.Name}={capture.TypeName}"));
        string body = BodyField.Write(route.Body);
        string handler = route.HandlerName.Substring(route.Namespace.Length).TrimStart('.');
        return $"{route.Verb.Token()} {route.Invoker} {OrNone(route.Namespace)} {handler} {OrNone(captures)} {(body.Length > 0 ? body + " " : "")}{Escape(route.Template)}";
    }

    public static string Write(SharedConstraint shared)
        => $"{ConstraintRow} {shared.Constraint.Name} {shared.Forwarder} {shared.Constraint.Input} {OrNone(string.Join(",", shared.Constraint.Parameters))}";

    /// <summary>Reads a manifest. A line that cannot be understood is kept as it is, for the analyzers.</summary>
    public static LibraryModel Read(string assembly, string alias, int version, string invokers, string rows)
    {
        var library = new LibraryModel(assembly, alias, version, invokers, [], [], []);
        if (!library.IsVersionKnown || !library.HasInvokers)
        {
            return library;
        }

        object[] lines = [.. rows.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(row => ReadRoute(row) ?? ReadConstraint(row, library.FullInvokers) ?? (object)row)];
        return library with
        {
            Routes = [.. lines.OfType<LibraryRoute>()],
            Constraints = [.. lines.OfType<CustomConstraint>()],
            Unread = [.. lines.OfType<string>()],
        };
    }

    private static CustomConstraint? ReadConstraint(string row, string invokers)
        => row.Split(' ') is [ConstraintRow, var name, var forwarder, var input, var parameters]
            && SyntaxFacts.IsValidIdentifier(forwarder)
            && Enum.TryParse(input, out CustomInput form)
            ? new(name, $"{invokers}.{forwarder}", form, parameters == None ? [] : [.. parameters.Split(',')])
            : null;

    private static LibraryRoute? ReadRoute(string row)
    {
        string[] fields = row.Split([' '], FieldCount);
        return fields.Length == FieldCount
            && RequestVerbs.TryFind(fields[0], out RequestVerb verb)
            && SyntaxFacts.IsValidIdentifier(fields[1])
            && ReadCaptures(fields[4]) is { } captures
            && SplitBody(fields[5]) is (var words, var template)
            && BodyField.Read(words) is { } body
            ? new(verb, fields[1], fields[2] == None ? "" : fields[2], fields[2] == None ? fields[3] : $"{fields[2]}.{fields[3]}", captures, Unescape(template)) { Body = body }
            : null;
    }

    /// <summary>Parts what stands before the template from that, which alone begins with a slash.</summary>
    private static (string Body, string Template) SplitBody(string field)
        => !field.StartsWith("/", StringComparison.Ordinal) && field.Split([' '], 2) is [var body, var template] ? (body, template) : ("", field);

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
