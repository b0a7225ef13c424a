namespace MicroRoute.Generators.Parsing;

/// <summary>Reads the text of a route template: literals, <c>{name}</c>, <c>{name:constraint}</c> and <c>{*name}</c>.</summary>
internal sealed class TemplateParser
{
    private readonly string _text;
    private readonly List<TemplateSegment> _segments = [];
    private readonly List<TemplateError> _errors = [];

    private TemplateParser(string text) => _text = text;

    /// <summary>Reads a template.</summary>
    /// <param name="text">Its text, such as <c>/users/{id:int}</c>.</param>
    public static ParsedTemplate Parse(string text)
    {
        var parser = new TemplateParser(text);
        parser.ParseSegments();
        return new ParsedTemplate(new([.. parser._segments]), new([.. parser._errors]));
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
            int end = FindSegmentEnd(start);
            ParseSegment(start, end);
            start = end + 1;
        }
    }

    /// <summary>A slash between braces belongs to the parameter, where it is reported.</summary>
    private int FindSegmentEnd(int start)
    {
        for (int i = start; i < _text.Length; i++)
        {
            if (_text[i] == '/')
            {
                return i;
            }

            if (IsDoubledBrace(i))
            {
                i++;
            }
            else if (_text[i] == '{' && _text.IndexOf('}', i) is > 0 and int close)
            {
                i = close;
            }
        }

        return _text.Length;
    }

    private void ParseSegment(int start, int end)
    {
        int open = -1, close = -1;
        for (int i = start; i < end; i++)
        {
            if (IsDoubledBrace(i))
            {
                i++;
            }
            else if (_text[i] == '}')
            {
                Error(TemplateErrorKind.UnbalancedBrace, i, 1, "'}' closes nothing; as text it is '}}'");
                return;
            }
            else if (_text[i] == '{')
            {
                if (open >= 0)
                {
                    Error(TemplateErrorKind.Segment, start, end - start, "a segment holds one parameter; put a '/' between two");
                    return;
                }

                open = i;
                close = _text.IndexOf('}', i, end - i);
                if (close < 0)
                {
                    Error(TemplateErrorKind.UnbalancedBrace, open, end - open, "'{' is not closed; as text it is '{{'");
                    return;
                }

                i = close;
            }
        }

        if (start == end && end < _text.Length)
        {
            Error(TemplateErrorKind.Segment, start - 1, 2, "there is nothing between two slashes");
        }
        else if (open < 0)
        {
            ParseLiteral(start, end);
        }
        else if (open > start || close < end - 1)
        {
            Error(TemplateErrorKind.Unsupported, start, end - start, "text beside a parameter in one segment is not supported yet");
        }
        else
        {
            ParseParameter(open + 1, close, isLast: end == _text.Length);
        }
    }

    private void ParseLiteral(int start, int end)
    {
        if (LiteralText.Normalise(_text.Substring(start, end - start), out string literal) is { } error)
        {
            _errors.Add(error with { Offset = start + error.Offset });
        }
        else
        {
            _segments.Add(new LiteralSegment(literal));
        }
    }

    private void ParseParameter(int start, int end, bool isLast)
    {
        bool isCatchAll = start < end && _text[start] == '*';
        int nameStart = isCatchAll ? start + 1 : start;
        int nameEnd = nameStart;
        while (nameEnd < end && (char.IsLetterOrDigit(_text[nameEnd]) || _text[nameEnd] == '_'))
        {
            nameEnd++;
        }

        string name = _text.Substring(nameStart, nameEnd - nameStart);
        string suffix = _text.Substring(nameEnd, end - nameEnd);
        if (name.Length == 0 || char.IsDigit(name[0]) || (suffix.Length > 0 && suffix[0] is not (':' or '?' or '=')))
        {
            Error(TemplateErrorKind.ParameterName, start - 1, end - start + 2, "a parameter's name must be an identifier, such as 'id'");
        }
        else if (IsRepeated(name))
        {
            Error(TemplateErrorKind.RepeatedParameter, nameStart, name.Length, $"there are two parameters '{name}'; the names must differ in more than case");
        }
        else if (suffix.Contains('?') || suffix.Contains('='))
        {
            Error(TemplateErrorKind.Unsupported, nameEnd, suffix.Length, "optional parameters and defaults are not supported yet; map both templates, and give the method's parameter a default");
        }
        else if (isCatchAll && !isLast)
        {
            Error(TemplateErrorKind.CatchAll, start - 1, end - start + 2, "a catch-all takes all the rest, so it must be the last segment");
        }
        else if (isCatchAll && suffix.Length > 0)
        {
            Error(TemplateErrorKind.CatchAll, nameEnd, suffix.Length, "a catch-all cannot have a constraint");
        }
        else if (isCatchAll)
        {
            _segments.Add(new CatchAllSegment(name, SegmentTest.None));
        }
        else
        {
            ParseConstraint(name, nameEnd, suffix);
        }
    }

    private void ParseConstraint(string name, int offset, string suffix)
    {
        if (suffix.Length == 0)
        {
            _segments.Add(new ParameterSegment(name, SegmentTest.None));
        }
        else
        {
            ParseConstraint(name, offset + 1, suffix.Substring(1).TrimEnd(')').Split(['('], 2), suffix);
        }
    }

    private void ParseConstraint(string name, int offset, string[] parts, string suffix)
    {
        if (ConstraintParser.Parse(parts[0], parts.Length > 1 ? parts[1] : null, offset, out Constraint? constraint) is { } error)
        {
            _errors.Add(error);
        }
        else if (constraint!.Kind == ConstraintKind.Custom)
        {
            Error(TemplateErrorKind.UnknownConstraint, offset, suffix.Length - 1, $"there is no constraint '{suffix.Substring(1)}'; there are {string.Join(", ", ConstraintNames.All)}");
        }
        else
        {
            _segments.Add(new ParameterSegment(name, new([constraint])));
        }
    }

    private bool IsRepeated(string name)
        => _segments.Exists(segment => segment is ParameterSegment parameter && string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));

    private bool IsDoubledBrace(int index)
        => _text[index] is '{' or '}' && index + 1 < _text.Length && _text[index + 1] == _text[index];

    private void Error(TemplateErrorKind kind, int offset, int length, string detail) => _errors.Add(new(kind, offset, length, detail));
}
