using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads a parameter of a template, from its opening brace to the closing one: stars, a name, constraints, and
/// <c>?</c> or a default.</summary>
internal sealed class RouteParameterParser(string text, int open)
{
    private const string NotClosed = "'{' is not closed; as text it is '{{'";

    private readonly List<Constraint> _constraints = [];
    private readonly List<(int Offset, int Length)> _constraintPlaces = [];
    private (int Offset, int Length) _namePlace;
    private int _position = open + 1;

    /// <summary>Where the template goes on: behind the closing brace, or where a mistake was found.</summary>
    public int End => _position;

    /// <summary>Where the name begins.</summary>
    public int NameStart { get; private set; }

    /// <summary>The place of <c>?</c>, or of <c>=</c> and the default, if there is one.</summary>
    public (int Offset, int Length)? Omission { get; private set; }

    /// <summary>The first mistake.</summary>
    public TemplateError? Error { get; private set; }

    /// <summary>The places of what was read.</summary>
    /// <param name="start">Where the segment begins.</param>
    /// <param name="end">Where it ends.</param>
    public SegmentPlace PlaceIn(int start, int end) => new(
        (start, end - start),
        _namePlace,
        _constraintPlaces.ToEquatableArray(),
        Omission is ({ } offset, { } length) ? (offset + 1, length - 1) : default);

    /// <returns>The parameter without its affixes, or <see langword="null"/> where there is a mistake.</returns>
    public CapturingSegment? Parse()
    {
        int stars = ReadStars();
        string? name = ReadName();
        while (Error is null && Peek() == ':')
        {
            ReadConstraint();
        }

        bool isOptional = Error is null && Peek() == '?' && ReadOptional(stars);
        string? value = Error is null && Peek() == '=' ? ReadDefault() : null;
        if (Error is null && Peek() is '\0' or '/' or '{')
        {
            Fail(TemplateErrorKind.UnbalancedBrace, open, _position - open, NotClosed);
        }
        else if (Error is null && Peek() != '}')
        {
            Fail(TemplateErrorKind.UnknownConstraint, _position, 1, "behind a constraint stands ':', '=', '?' or '}'");
        }

        if (Error is not null)
        {
            return null;
        }

        _position++;
        SegmentTest test = new(_constraints.ToEquatableArray());
        return stars == 0
            ? new ParameterSegment(name!, test) { IsOptional = isOptional, Default = value }
            : new CatchAllSegment(name!, test) { KeepsSlashes = stars == 2, Default = value };
    }

    private char Peek() => _position < text.Length ? text[_position] : '\0';

    private int ReadStars()
    {
        while (Peek() == '*')
        {
            _position++;
        }

        int stars = _position - open - 1;
        if (stars > 2)
        {
            Fail(TemplateErrorKind.CatchAll, open + 1, stars, "a catch-all has one star, or two where links to it keep the slashes");
        }

        return stars;
    }

    private string? ReadName()
    {
        NameStart = _position;
        while (char.IsLetterOrDigit(Peek()) || Peek() == '_')
        {
            _position++;
        }

        if (Error is not null)
        {
            return null;
        }

        if (_position == NameStart || char.IsDigit(text[NameStart]) || Peek() is not (':' or '?' or '=' or '}'))
        {
            FailName();
        }

        _namePlace = (NameStart, _position - NameStart);
        return text.Substring(NameStart, _position - NameStart);
    }

    private void FailName()
    {
        int brace = text.IndexOfAny(['{', '}'], _position);
        if (brace >= 0 && text[brace] == '}')
        {
            Fail(TemplateErrorKind.ParameterName, open, brace + 1 - open, "a parameter's name must be an identifier, such as 'id'");
            return;
        }

        int slash = text.IndexOf('/', open);
        Fail(TemplateErrorKind.UnbalancedBrace, open, (slash < 0 ? text.Length : slash) - open, NotClosed);
    }

    private void ReadConstraint()
    {
        int colon = _position++;
        while (Peek() is not ('\0' or '/' or ':' or '(' or '?' or '=' or '{' or '}'))
        {
            _position++;
        }

        string name = text.Substring(colon + 1, _position - colon - 1);
        string? arguments = Peek() == '(' ? ReadArguments() : null;
        if (Error is not null)
        {
            return;
        }

        Error = ConstraintParser.Parse(name, arguments, colon + 1, out Constraint? constraint);
        if (constraint is not null)
        {
            _constraints.Add(constraint);
            _constraintPlaces.Add((colon + 1, _position - colon - 1));
        }
    }

    private string? ReadArguments()
    {
        int start = _position;
        if (ArgumentScanner.TryFindEnd(text, ref _position))
        {
            _position++;
            return text.Substring(start + 1, _position - start - 2);
        }

        if (Peek() == '{')
        {
            Fail(TemplateErrorKind.UnbalancedBrace, _position, 1, "a brace in an argument is written twice: '{{' and '}}'");
        }
        else
        {
            Fail(TemplateErrorKind.UnbalancedBrace, start, _position - start, "'(' is not closed; a brace in an argument is written twice, and a parenthesis without its twin has a '\\' before it");
        }

        return null;
    }

    private bool ReadOptional(int stars)
    {
        Omission = (_position++, 1);
        if (stars > 0)
        {
            Fail(TemplateErrorKind.CatchAll, _position - 1, 1, "a catch-all is never marked with '?': without a constraint it takes an empty rest too");
        }
        else if (Peek() != '}')
        {
            Fail(TemplateErrorKind.Optional, _position - 1, 1, "'?' stands last in the braces, such as '{id:int?}'");
        }

        return true;
    }

    private string? ReadDefault()
    {
        int start = _position;
        for (_position++; _position < text.Length; _position++)
        {
            char c = Peek();
            bool isDoubled = _position + 1 < text.Length && text[_position + 1] == c;
            if (c is '{' or '}' && !isDoubled)
            {
                break;
            }

            if (c is '{' or '}')
            {
                _position++;
            }
        }

        Omission = (start, _position - start);
        string value = text.Substring(start + 1, _position - start - 1).Replace("{{", "{").Replace("}}", "}");
        if (value.Length == 0)
        {
            Fail(TemplateErrorKind.Optional, start, 1, "behind '=' stands a default; a parameter without one that may be missing is '{name?}'");
        }
        else if (value[value.Length - 1] == '?')
        {
            Fail(TemplateErrorKind.Optional, _position - 1, 1, "what has a default may be missing anyway, so '?' does not stand behind it");
        }
        else if (_constraints.Find(constraint => ConstraintCheck.Admits(constraint, value) == false) is { } constraint)
        {
            Fail(TemplateErrorKind.Default, start + 1, _position - start - 1, $"the default '{value}' does not fit the constraint '{constraint}'");
        }

        return value;
    }

    private void Fail(TemplateErrorKind kind, int offset, int length, string detail) => Error ??= new(kind, offset, length, detail);
}
