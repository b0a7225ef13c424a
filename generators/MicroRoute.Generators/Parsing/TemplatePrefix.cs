using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What <c>[Route]</c> on the containing types puts before a template.</summary>
/// <param name="IsDeclared">Whether there is a <c>[Route]</c> at all, if only for <c>/</c>.</param>
/// <param name="Text">Their texts, joined; none for <c>/</c>.</param>
/// <param name="Segments">Their segments, joined.</param>
internal sealed record TemplatePrefix(bool IsDeclared, string Text, EquatableArray<TemplateSegment> Segments)
{
    public static readonly TemplatePrefix None = new(false, "", []);

    private static readonly TemplateCache<TemplatePrefix> Prefixes = new();
    private static readonly TemplateCache<RouteTemplate> Templates = new();

    /// <summary>Adds the prefix of a nested type.</summary>
    /// <returns><see langword="null"/> where it has mistakes.</returns>
    public TemplatePrefix? Extend(string text, out EquatableArray<TemplateError> errors)
    {
        errors = [];
        return Prefixes.Find(this, text) ?? Prefixes.Add(this, text, ReadPrefix(text, out errors));
    }

    /// <summary>Adds a method's own template; under a prefix <c>""</c> and <c>"/"</c> stand for the prefix itself.</summary>
    /// <returns><see langword="null"/> where it has mistakes.</returns>
    public RouteTemplate? Complete(string text, out EquatableArray<TemplateError> errors)
    {
        errors = [];
        return Templates.Find(this, text) ?? Templates.Add(this, text, ReadTemplate(text, out errors));
    }

    private TemplatePrefix? ReadPrefix(string text, out EquatableArray<TemplateError> errors)
    {
        errors = [];
        if (text is "" or "/")
        {
            return this with { IsDeclared = true };
        }

        ParsedTemplate parsed = TemplateParser.Parse(text, Segments, isPrefix: true);
        errors = parsed.Errors;
        return errors.Count > 0 ? null : new(true, Text + text, [.. Segments, .. parsed.Segments]);
    }

    private RouteTemplate? ReadTemplate(string text, out EquatableArray<TemplateError> errors)
    {
        errors = [];
        if (text is "" or "/" && Segments.Count > 0)
        {
            return new(Text, Segments);
        }

        if (IsDeclared && text.Length == 0)
        {
            text = "/";
        }

        ParsedTemplate parsed = TemplateParser.Parse(text, Segments);
        errors = parsed.Errors;
        return errors.Count > 0 ? null : new(Text + text, [.. Segments, .. parsed.Segments]);
    }
}
