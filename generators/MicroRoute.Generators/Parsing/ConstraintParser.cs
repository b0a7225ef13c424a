using System.Globalization;
using System.Text.RegularExpressions;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads one constraint of a template: a name, and arguments in parentheses.</summary>
internal sealed class ConstraintParser
{
    private readonly string _name;
    private readonly string? _arguments;
    private readonly int _offset;

    private ConstraintParser(string name, string? arguments, int offset)
    {
        _name = name;
        _arguments = arguments;
        _offset = offset;
    }

    private int ArgumentsOffset => _offset + _name.Length + 1;

    /// <summary>Reads a constraint. A name that is an identifier and not built in is taken for a user-made one's.</summary>
    /// <param name="name">Its name, such as <c>range</c>.</param>
    /// <param name="arguments">What stands between its parentheses, as the template has it, doubled braces included;
    /// <see langword="null"/> where it has none.</param>
    /// <param name="offset">Where the name begins in the template.</param>
    /// <param name="constraint">The constraint, where there is no mistake.</param>
    /// <returns>The mistake, if there is one.</returns>
    public static TemplateError? Parse(string name, string? arguments, int offset, out Constraint? constraint)
    {
        var parser = new ConstraintParser(name, arguments, offset);
        TemplateError? error = ConstraintNames.TryFind(name, out ConstraintKind kind)
            ? parser.ParseArguments(kind, out EquatableArray<string> values)
            : parser.ParseCustom(out kind, out values);
        constraint = error is null ? new(kind, values) { Name = name.ToLowerInvariant() } : null;
        return error;
    }

    private TemplateError? ParseArguments(ConstraintKind kind, out EquatableArray<string> values) => kind switch
    {
        ConstraintKind.Min or ConstraintKind.Max => ParseNumbers([1], $"{_name}(5)", "a 64-bit integer", long.MinValue, long.MaxValue, out values),
        ConstraintKind.Range => ParseNumbers([2], "range(1,5)", "a 64-bit integer", long.MinValue, long.MaxValue, out values),
        ConstraintKind.MinLength or ConstraintKind.MaxLength => ParseNumbers([1], $"{_name}(5)", "a number of characters", 0, int.MaxValue, out values),
        ConstraintKind.Length => ParseNumbers([1, 2], "length(5) or length(1,5)", "a number of characters", 0, int.MaxValue, out values),
        ConstraintKind.Regex => ParsePattern(out values),
        _ => ParseNothing(out values),
    };

    private TemplateError? ParseNothing(out EquatableArray<string> values)
    {
        values = [];
        return _arguments is null ? null : ArgumentError(-1, _arguments.Length + 2, $"the constraint '{_name}' takes no arguments; leave the parentheses out");
    }

    private TemplateError? ParseNumbers(int[] counts, string example, string meaning, long least, long most, out EquatableArray<string> values)
    {
        values = [];
        string[] texts = _arguments?.Split(',') ?? [];
        if (Array.IndexOf(counts, texts.Length) < 0)
        {
            return WholeError($"the constraint '{_name}' takes {string.Join(" or ", counts)} number{(counts[0] > 1 || counts.Length > 1 ? "s" : "")}, as in '{example}'");
        }

        var numbers = new long[texts.Length];
        for (int i = 0, place = 0; i < texts.Length; place += texts[i++].Length + 1)
        {
            string text = texts[i].Trim(' ');
            if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] < least || numbers[i] > most)
            {
                int spaces = texts[i].Length - texts[i].TrimStart(' ').Length;
                return text.Length == 0
                    ? WholeError($"an argument of '{_name}' is empty; write '{example}'")
                    : ArgumentError(place + spaces, text.Length, $"'{text}' is not {meaning}, as '{_name}' takes in '{example}'");
            }
        }

        if (numbers.Length == 2 && numbers[0] > numbers[1])
        {
            return ArgumentError(0, _arguments!.Length, $"the least value {numbers[0]} is greater than the greatest, {numbers[1]}; write '{_name}({numbers[1]},{numbers[0]})'");
        }

        values = [.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        return null;
    }

    private TemplateError? ParsePattern(out EquatableArray<string> values)
    {
        values = [];
        if (string.IsNullOrEmpty(_arguments))
        {
            return WholeError("the constraint 'regex' takes a pattern, as in 'regex(^[a-z]+$)'");
        }

        string pattern = Undouble(_arguments!);
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException fault)
        {
            return PatternError(fault);
        }

        values = [pattern];
        return null;
    }

    /// <summary>Newer systems tell where the mistake is: behind the last character that was read.</summary>
    private TemplateError PatternError(ArgumentException fault)
    {
        string detail = $"'{Undouble(_arguments!)}' is not a regular expression: {fault.Message}";
        return fault.GetType().GetProperty("Offset")?.GetValue(fault) is int place && place > 0
            ? ArgumentError(RawOffset(place - 1), 1, detail)
            : ArgumentError(0, _arguments!.Length, detail);
    }

    private TemplateError? ParseCustom(out ConstraintKind kind, out EquatableArray<string> values)
    {
        kind = ConstraintKind.Custom;
        values = _arguments is null ? [] : [Undouble(_arguments)];
        return IsIdentifier(_name) ? null
            : _name.Length == 0 ? new(TemplateErrorKind.UnknownConstraint, _offset - 1, 1, "a ':' is followed by the name of a constraint, such as 'int'")
            : new(TemplateErrorKind.UnknownConstraint, _offset, _name.Length, $"'{_name}' is no name of a constraint; a name is an identifier, such as 'int'");
    }

    /// <summary>Whether a text can be the name of a user-made constraint.</summary>
    public static bool IsIdentifier(string name)
        => name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>A brace stands twice in a template where it is text.</summary>
    private static string Undouble(string text) => text.Replace("{{", "{").Replace("}}", "}");

    /// <summary>Where a character of the pattern stands in the arguments.</summary>
    private int RawOffset(int place)
    {
        int raw = 0;
        for (int i = 0; i < place && raw < _arguments!.Length - 1; i++)
        {
            raw += _arguments[raw] is '{' or '}' && _arguments[raw + 1] == _arguments[raw] ? 2 : 1;
        }

        return Math.Min(raw, _arguments!.Length - 1);
    }

    private TemplateError ArgumentError(int place, int length, string detail)
        => new(TemplateErrorKind.ConstraintArguments, ArgumentsOffset + place, length, detail);

    private TemplateError WholeError(string detail)
        => new(TemplateErrorKind.ConstraintArguments, _offset, _name.Length + (_arguments is null ? 0 : _arguments.Length + 2), detail);
}
