using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What <c>[Route]</c> on the containing types puts before a template.</summary>
/// <param name="IsDeclared">Whether there is a <c>[Route]</c> at all, if only for <c>/</c>.</param>
/// <param name="Text">Their texts, joined; none for <c>/</c>.</param>
/// <param name="Segments">Their segments, joined.</param>
internal sealed record TemplatePrefix(bool IsDeclared, string Text, EquatableArray<TemplateSegment> Segments)
{
    public static readonly TemplatePrefix None = new(false, "", []);

    /// <summary>Adds the prefix of a nested type.</summary>
    /// <returns><see langword="null"/> where it has mistakes.</returns>
    public TemplatePrefix? Extend(string text, out EquatableArray<TemplateError> errors)
    {
        errors = [];
        if (text is "" or "/")
        {
            return this with { IsDeclared = true };
        }

        ParsedTemplate parsed = TemplateParser.Parse(text);
        errors = parsed.Errors.Count > 0 ? parsed.Errors
            : (FindOpenEnd(text, parsed) ?? FindRepeated(text, parsed)) is { } error ? [error]
            : [];
        return errors.Count > 0 ? null : new(true, Text + text, [.. Segments, .. parsed.Segments]);
    }

    /// <summary>Adds a method's own template; under a prefix <c>""</c> and <c>"/"</c> stand for the prefix itself.</summary>
    /// <returns><see langword="null"/> where it has mistakes.</returns>
    public RouteTemplate? Complete(string text, out EquatableArray<TemplateError> errors)
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

        ParsedTemplate parsed = TemplateParser.Parse(text);
        errors = parsed.Errors.Count > 0 ? parsed.Errors
            : FindRepeated(text, parsed) is { } error ? [error]
            : [];
        return errors.Count > 0 ? null : new(Text + text, [.. Segments, .. parsed.Segments]);
    }

    private TemplateError? FindRepeated(string text, ParsedTemplate parsed)
    {
        string? repeated = parsed.Segments
            .Select(segment => segment.ParameterName)
            .FirstOrDefault(name => name is not null && Segments.Any(outer => string.Equals(outer.ParameterName, name, StringComparison.OrdinalIgnoreCase)));
        return repeated is null
            ? null
            : new(TemplateErrorKind.RepeatedParameter, 0, text.Length, $"the prefix '{Text}' has a parameter '{repeated}' already");
    }

    private static TemplateError? FindOpenEnd(string text, ParsedTemplate parsed) => parsed.Segments[parsed.Segments.Count - 1] switch
    {
        LiteralSegment { Text: "" } => new(TemplateErrorKind.Segment, text.Length - 1, 1, "a prefix does not end with '/', since what follows begins with it"),
        CatchAllSegment => new(TemplateErrorKind.CatchAll, text.LastIndexOf('{'), text.Length - text.LastIndexOf('{'), "a catch-all takes all the rest, so it cannot be in a prefix"),
        _ => null,
    };
}
