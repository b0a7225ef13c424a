using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>The regular expressions of all templates, each once: the properties of a class that is held apart, so that the code for
/// regular expressions runs only when a request asks for such a route.</summary>
internal sealed class RegexPatterns
{
    private const string ClassName = "Patterns";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly bool _ignoreCase;

    /// <param name="tests">The tests of all routes, in their order.</param>
    /// <param name="ignoreCase">Whether letters match without regard to case.</param>
    public RegexPatterns(IEnumerable<SegmentTest> tests, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        foreach (Constraint constraint in tests.SelectMany(test => test.Constraints))
        {
            if (constraint.Kind == ConstraintKind.Regex && !_names.ContainsKey(constraint.Arguments[0]))
            {
                _names.Add(constraint.Arguments[0], $"Pattern{_names.Count + 1}");
            }
        }
    }

    /// <summary>The namespaces that the class needs.</summary>
    public string[] Usings => _names.Count == 0 ? [] : ["global::System.Text.RegularExpressions"];

    /// <summary>The expression for a pattern.</summary>
    public string this[string pattern] => $"{ClassName}.{_names[pattern]}";

    /// <summary>Writes the class, if there is a pattern.</summary>
    public void Write(SourceWriter writer)
    {
        if (_names.Count == 0)
        {
            return;
        }

        writer.Gap();
        writer.Lines("// Made when a request first asks for them.");
        using (writer.Block($"private static class {ClassName}"))
        {
            foreach (KeyValuePair<string, string> pattern in _names)
            {
                writer.Gap();
                WriteProperty(writer, pattern.Value, pattern.Key, _ignoreCase);
            }
        }
    }

    /// <summary>Writes the property for a pattern.</summary>
    public static void WriteProperty(SourceWriter writer, string name, string pattern, bool ignoreCase)
    {
        string field = "_" + name.ToLowerInvariant();
        writer.Lines($"private static Regex {field};");
        writer.Lines($"public static Regex {name} => {field} ??= new({CSharp.Literal(pattern)}, {OptionsOf(pattern, ignoreCase)});");
    }

    private static string OptionsOf(string pattern, bool ignoreCase)
        => "RegexOptions.CultureInvariant"
            + (ignoreCase ? " | RegexOptions.IgnoreCase" : "")
            + (RegexFeatures.NeedBacktracking(pattern) ? ", RouteConstraint.MatchTimeout" : " | RegexOptions.NonBacktracking");
}
