using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>Takes the case out of templates, for a table that ignores it: A to Z become a to z, and all else stays.</summary>
internal static class CaseFolding
{
    /// <summary>The template that stands for all which differ from it in case only.</summary>
    public static RouteTemplate Fold(RouteTemplate template, bool ignoreCase)
        => ignoreCase ? new(template.Text, [.. template.Segments.Select(Fold)]) : template;

    private static TemplateSegment Fold(TemplateSegment segment) => segment switch
    {
        LiteralSegment literal => new LiteralSegment(Fold(literal.Text)),
        ParameterSegment { Test: var test } parameter => parameter with { Test = test with { Prefix = Fold(test.Prefix), Suffix = Fold(test.Suffix) } },
        _ => segment,
    };

    private static string Fold(string text) => string.Concat(text.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c));
}
