using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Parsing.Checks;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what checks values.</summary>
internal sealed class CheckEmitter
{
    private const string Patterns = "CheckPatterns";

    private readonly Dictionary<string, string> _patterns = new(StringComparer.Ordinal);

    /// <param name="parameters">The parameters of all routes, in their order.</param>
    public CheckEmitter(IEnumerable<ParameterModel> parameters)
    {
        foreach (CheckModel check in parameters.SelectMany(parameter => parameter.AllChecks))
        {
            if (check.Pattern is { } pattern && !_patterns.ContainsKey(pattern))
            {
                _patterns.Add(pattern, $"Pattern{_patterns.Count + 1}");
            }
        }
    }

    /// <summary>The namespaces that the regular expressions need.</summary>
    public string[] Usings => _patterns.Count == 0 ? [] : ["global::System.Text.RegularExpressions"];

    /// <summary>Writes the checks of one value, which was bound last.</summary>
    public void Write(SourceWriter writer, ParameterModel parameter, string local)
    {
        foreach (CheckModel check in parameter.Checks)
        {
            string condition = Condition(check, local);
            string source = parameter.Source.ToString().ToLowerInvariant();
            writer.Lines($"BoundCheck.That({condition}, ref context, {CSharp.Utf8(parameter.Value!.WireName)}, {CSharp.Utf8(source)}, {CSharp.Utf8(parameter.Value.Enum?.Name ?? parameter.Value.Parser?.Expected ?? parameter.Value.Expected)}, {CSharp.Utf8(check.Message)});");
        }
    }

    /// <summary>The condition of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="value">C#: the value.</param>
    public string Condition(CheckModel check, string value)
    {
        string condition = check.Condition.Replace(CheckModel.Value, value);
        return check.Pattern is { } pattern ? condition.Replace(CheckModel.Regex, $"{Patterns}.{_patterns[pattern]}") : condition;
    }

    /// <summary>Writes the regular expressions, if there are some.</summary>
    public void WritePatterns(SourceWriter writer)
    {
        if (_patterns.Count == 0)
        {
            return;
        }

        writer.Gap();
        writer.Lines("// Made when a request first asks for them.");
        using (writer.Block($"private static class {Patterns}"))
        {
            foreach (KeyValuePair<string, string> pattern in _patterns)
            {
                writer.Gap();
                RegexPatterns.WriteProperty(writer, pattern.Value, pattern.Key, ignoreCase: false);
            }
        }
    }
}
