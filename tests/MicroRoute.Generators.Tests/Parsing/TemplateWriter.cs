using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

/// <summary>Writes a template from its segments.</summary>
internal static class TemplateWriter
{
    public static string Of(IEnumerable<TemplateSegment> segments) => string.Concat(segments.Select(segment => "/" + Of(segment)));

    public static string Of(TemplateSegment segment) => segment switch
    {
        LiteralSegment literal => Literal(literal.Text),
        CatchAllSegment rest => $"{{{(rest.KeepsSlashes ? "**" : "*")}{Inside(rest)}}}",
        _ => Of((ParameterSegment)segment),
    };

    private static string Of(ParameterSegment parameter) => $"{Literal(parameter.Test.Prefix)}{{{Inside(parameter)}}}{Literal(parameter.Test.Suffix)}";

    private static string Inside(CapturingSegment parameter)
        => parameter.Name
            + string.Concat(parameter.Test.Constraints.Select(constraint => $":{constraint}"))
            + (parameter.IsOptional ? "?" : "")
            + (parameter.Default is { } value ? "=" + Double(value) : "");

    private static string Literal(string text) => string.Concat(Double(text).Select(c => c is '?' or '#' || char.IsControl(c) ? Uri.HexEscape(c) : c.ToString()));

    private static string Double(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
