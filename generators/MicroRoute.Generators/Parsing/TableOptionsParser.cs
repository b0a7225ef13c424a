using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads the options of a project from its assembly attributes.</summary>
internal static class TableOptionsParser
{
    public const string TableAttribute = "RouteTableAttribute";
    public const string MountAttribute = "ReferencedRoutesAttribute";

    /// <summary>Reads all attributes of a project.</summary>
    public static TableOptions Parse(Compilation compilation)
    {
        AttributeData[] attributes = [.. compilation.Assembly.GetAttributes()];
        TableOptions options = Array.Find(attributes, attribute => attribute.AttributeClass.IsRuntimeType(TableAttribute)) is { } table ? ParseTable(table, compilation) : TableOptions.Default;
        return options with { Mounts = [.. attributes.Where(attribute => attribute.AttributeClass.IsRuntimeType(MountAttribute)).Select(ParseMount).OfType<RouteMount>()] };
    }

    /// <summary>The members of the generated type.</summary>
    private static readonly HashSet<string> Members = new(
        ["Allow", "Count", "Describe", "Dispatch", "HasAsync", "HasBodyGates", "HasStreams", "Match", "Miss", "Patterns", "Sources"],
        StringComparer.Ordinal);

    /// <summary>The types that the files of the generated type name, all of which a type of its namespace would come before.</summary>
    public static readonly HashSet<string> NamedTypes = new(
        [
            "BodyGate", "GeneratedCode", "GeneratedCodeAttribute", "HttpContext", "IRouter", "PathText", "ReadOnlySpan`1", "Regex", "RegexOptions",
            "RouteConstraint", "RouteDescriptor", "RouteInvokers", "RouteLink", "RouteMiss", "RouteSearch", "RouteValue",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a name is free for the generated type.</summary>
    /// <param name="attribute">One of MicroRoute's attributes.</param>
    /// <param name="name">The name.</param>
    public static bool IsFree(AttributeData attribute, string name)
    {
        INamespaceSymbol runtime = attribute.AttributeClass!.ContainingNamespace;
        return !Members.Contains(name)
            && !NamedTypes.Contains(name)
            && runtime.GetTypeMembers(name).IsEmpty
            && runtime.GetNamespaceMembers().All(space => space.GetTypeMembers(name).IsEmpty);
    }

    public static bool IsName(string? name) => SyntaxFacts.IsValidIdentifier(name);

    public static bool IsNamespace(string? name) => name is not null && name.Split('.').All(IsName);

    /// <summary>What stands in the place of a type that generated code names, if its namespace has such a thing.</summary>
    public static string? FindShadow(Compilation compilation, string name)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
        {
            space = space?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return name == TableOptions.Default.Namespace ? null : space?.GetMembers()
            .Where(member => NamedTypes.Contains(member.MetadataName) && (member is INamespaceSymbol || compilation.IsSymbolAccessibleWithin(member, compilation.Assembly)))
            .Select(member => member.Name)
            .OrderBy(member => member, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Reads a prefix.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="errors">Its mistakes.</param>
    /// <returns><see langword="null"/> where it has mistakes.</returns>
    public static TemplatePrefix? ParsePrefix(string text, out EquatableArray<TemplateError> errors)
    {
        TemplatePrefix? prefix = TemplatePrefix.None.Extend(text, out errors);
        if (prefix is not null && prefix.Segments.Any(segment => segment is not LiteralSegment))
        {
            errors = [new(TemplateErrorKind.Segment, 0, text.Length, "no handler takes a parameter of a prefix for a whole assembly")];
            return null;
        }

        return prefix;
    }

    /// <summary>Reads the options of the table; what is not valid has no effect, and the analyzers report it.</summary>
    public static TableOptions ParseTable(AttributeData attribute, Compilation compilation)
    {
        TableOptions options = TableOptions.Default;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            options = (argument.Key, argument.Value.Value) switch
            {
                ("Name", string name) when IsName(name) && IsFree(attribute, name) => options with { Name = name },
                ("Namespace", string name) when IsNamespace(name) && FindShadow(compilation, name) is null => options with { Namespace = name },
                ("IgnoreCase", bool ignoreCase) => options with { IgnoreCase = ignoreCase },
                ("TrailingSlash", int value) => options with { IsSlashStrict = value != 0 },
                _ => options,
            };
        }

        return options;
    }

    /// <summary>Reads where the routes of a reference go; likewise.</summary>
    public static RouteMount? ParseMount(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: string assembly }])
        {
            return null;
        }

        bool isExcluded = attribute.Find("Exclude") is true;
        return ParsePrefix(attribute.Find("Prefix") as string ?? "", out _) is { } prefix ? new(assembly, prefix, isExcluded) : null;
    }

    private static object? Find(this AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
