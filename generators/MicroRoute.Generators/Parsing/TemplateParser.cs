using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads the text of a route template, segment by segment: literals, and parameters with text around them.</summary>
internal sealed class TemplateParser
{
    private readonly string _text;
    private readonly EquatableArray<TemplateSegment> _outer;
    private readonly bool _isPrefix;
    private readonly List<TemplateSegment> _segments = [];
    private readonly List<TemplateError> _errors = [];
    private readonly List<SegmentPlace> _places = [];

    /// <summary>Where the last segment that may be missing says so, while nothing but such segments stands behind it.</summary>
    private (int Offset, int Length)? _omission;

    private TemplateParser(string text, EquatableArray<TemplateSegment> outer, bool isPrefix)
    {
        _text = text;
        _outer = outer;
        _isPrefix = isPrefix;
    }

    /// <summary>Reads a template.</summary>
    /// <param name="text">Its text, such as <c>/users/{id:int}</c>.</param>
    /// <param name="outer">The segments of the prefixes before it.</param>
    /// <param name="isPrefix">Whether it is a prefix itself, which more follows.</param>
    public static ParsedTemplate Parse(string text, EquatableArray<TemplateSegment> outer = default, bool isPrefix = false)
    {
        var parser = new TemplateParser(text, outer, isPrefix);
        parser.ParseSegments();
        return new ParsedTemplate(new([.. parser._segments]), new([.. parser._errors]), new([.. parser._places]));
    }

    private void ParseSegments()
    {
        if (_text.Length == 0 || _text[0] != '/')
        {
            Error(TemplateErrorKind.NoLeadingSlash, 0, _text.Length, "it must begin with '/'");
            return;
        }

        for (int start = 1; start <= _text.Length;)
        {
            start = ParseSegment(start) + 1;
        }

        if (_isPrefix && _text[_text.Length - 1] == '/')
        {
            Error(TemplateErrorKind.Segment, _text.Length - 1, 1, "a prefix does not end with '/', since what follows begins with it");
        }
    }

    /// <returns>Where the segment ends.</returns>
    private int ParseSegment(int start)
    {
        int end = FindLiteralEnd(start);
        if (end == start && end < _text.Length && _text[end] == '/')
        {
            Error(TemplateErrorKind.Segment, start - 1, 2, "there is nothing between two slashes");
        }
        else if (end == _text.Length || _text[end] == '/')
        {
            if (Read(start, end, LiteralText.NormaliseSegment) is { } literal)
            {
                Add(new LiteralSegment(literal), new((start, end - start), default, [], default), omission: null);
            }
        }
        else if (_text[end] == '}')
        {
            FailBrace(end);
            return FindNext(end, depth: 0);
        }
        else
        {
            return ParseParameter(start, end);
        }

        return end;
    }

    private int ParseParameter(int start, int open)
    {
        var parser = new RouteParameterParser(_text, open);
        if (parser.Parse() is not { } parameter)
        {
            _errors.Add(parser.Error!);
            return FindNext(parser.End, depth: 1);
        }

        int end = FindLiteralEnd(parser.End);
        if (end < _text.Length && _text[end] == '}')
        {
            FailBrace(end);
            return FindNext(end, depth: 0);
        }

        if (end < _text.Length && _text[end] == '{')
        {
            int next = FindNext(end, depth: 0);
            Error(TemplateErrorKind.Segment, start, next - start, "a segment holds one parameter; put a '/' between two, or take both as one and part them in the handler");
            return next;
        }

        if (FindMistake(parameter, parser, start, open, end) is { } error)
        {
            _errors.Add(error);
        }
        else if (Read(start, open, LiteralText.Normalise) is { } prefix && Read(parser.End, end, LiteralText.Normalise) is { } suffix)
        {
            Add(parameter with { Test = parameter.Test with { Prefix = prefix, Suffix = suffix } }, parser.PlaceIn(start, end), parser.Omission);
        }

        return end;
    }

    /// <summary>What is wrong with a parameter at its place.</summary>
    private TemplateError? FindMistake(CapturingSegment parameter, RouteParameterParser parser, int start, int open, int end)
    {
        bool hasAffix = open > start || parser.End < end;
        bool isCatchAll = parameter is CatchAllSegment;
        return IsNamed(_segments, parameter.Name) ? AtName($"there are two parameters '{parameter.Name}'; the names must differ in more than case")
            : IsNamed(_outer, parameter.Name) ? AtName($"the prefix has a parameter '{parameter.Name}' already; the names must differ in more than case")
            : isCatchAll && hasAffix ? AtSegment("a catch-all stands alone in its segment")
            : isCatchAll && _isPrefix ? AtSegment("a catch-all takes all the rest, so it cannot be in a prefix")
            : isCatchAll && end < _text.Length ? AtSegment("a catch-all takes all the rest, so it must be the last segment")
            : _text.Substring(parser.End, end - parser.End) == "?" ? new(TemplateErrorKind.Literal, parser.End, 1, $"'?' stands inside the braces: '{{{parameter.Name}?}}'")
            : parser.Omission is not { } place ? null
            : hasAffix ? AtOmission(place, "text beside a parameter cannot be missing, so the parameter cannot either; write a route for each path")
            : _isPrefix ? AtOmission(place, "more follows a prefix, so nothing in it can be missing; move the parameter to the methods' templates")
            : null;

        TemplateError AtName(string detail) => new(TemplateErrorKind.RepeatedParameter, parser.NameStart, parameter.Name.Length, detail);

        TemplateError AtSegment(string detail) => new(TemplateErrorKind.CatchAll, start, end - start, detail);

        TemplateError AtOmission((int Offset, int Length) place, string detail) => new(TemplateErrorKind.Optional, place.Offset, place.Length, detail);
    }

    /// <summary>Only what may be missing stands behind what may be missing.</summary>
    private void Add(TemplateSegment segment, SegmentPlace segmentPlace, (int Offset, int Length)? omission)
    {
        _segments.Add(segment);
        _places.Add(segmentPlace);
        if (segment is CapturingSegment { CanBeMissing: true })
        {
            _omission ??= omission;
        }
        else if (_omission is { } place)
        {
            Error(TemplateErrorKind.Optional, place.Offset, place.Length, $"optional parameters and defaults stand at the end, and '{_text.Substring(segmentPlace.Whole.Offset, segmentPlace.Whole.Length)}' stands behind this one");
            _omission = null;
        }
    }

    private delegate TemplateError? Normaliser(string raw, out string text);

    private string? Read(int start, int end, Normaliser normalise)
    {
        if (normalise(_text.Substring(start, end - start), out string text) is { } error)
        {
            _errors.Add(error with { Offset = start + error.Offset });
            return null;
        }

        return text;
    }

    /// <summary>Where text ends: at a slash, a brace that is not doubled, or the template's end.</summary>
    private int FindLiteralEnd(int start)
    {
        for (int i = start; i < _text.Length; i++)
        {
            if (_text[i] == '/')
            {
                return i;
            }

            if (_text[i] is '{' or '}')
            {
                if (i + 1 == _text.Length || _text[i + 1] != _text[i])
                {
                    return i;
                }

                i++;
            }
        }

        return _text.Length;
    }

    /// <summary>Where to go on behind a mistake: at a slash that is not between braces.</summary>
    /// <param name="start">The mistake.</param>
    /// <param name="depth">How many braces are open there.</param>
    private int FindNext(int start, int depth)
    {
        for (int i = start; i < _text.Length; i++)
        {
            depth += _text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (_text[i] == '/' && depth <= 0)
            {
                return i;
            }
        }

        int slash = _text.IndexOf('/', start);
        return depth <= 0 || slash < 0 ? _text.Length : slash;
    }

    private static bool IsNamed(IEnumerable<TemplateSegment> segments, string name)
        => segments.Any(segment => string.Equals(segment.ParameterName, name, StringComparison.OrdinalIgnoreCase));

    private void FailBrace(int offset) => Error(TemplateErrorKind.UnbalancedBrace, offset, 1, "'}' closes nothing; as text it is '}}'");

    private void Error(TemplateErrorKind kind, int offset, int length, string detail) => _errors.Add(new(kind, offset, length, detail));
}
