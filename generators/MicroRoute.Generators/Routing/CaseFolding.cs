using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Takes the case out of templates, for a table that ignores it: A to Z become a to z, and all else stays.</summary>
internal static class CaseFolding
{
    /// <summary>What paths a template matches, as text.</summary>
    public static string ShapeOf(RouteTemplate template, bool ignoreCase)
        => ignoreCase ? new RouteTemplate(template.Text, Fold(template.Segments)).Shape : template.Shape;

    public static EquatableArray<TemplateSegment> Fold(EquatableArray<TemplateSegment> segments) => [.. segments.Select(Fold)];

    private static TemplateSegment Fold(TemplateSegment segment) => segment switch
    {
        LiteralSegment literal => new LiteralSegment(Fold(literal.Text)),
        ParameterSegment { Test: var test } parameter => parameter with { Test = test with { Prefix = Fold(test.Prefix), Suffix = Fold(test.Suffix) } },
        _ => segment,
    };

    private static string Fold(string text) => string.Concat(text.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c));
}
