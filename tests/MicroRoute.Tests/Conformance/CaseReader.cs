using System.Globalization;
using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>Reads a file of cases. <c>docs/conformance.md</c> describes the format.</summary>
internal sealed class CaseReader
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _pauses = [];
    private readonly List<ExpectedAnswer> _answers = [];
    private string _section = "";
    private string? _title;
    private bool _mayBeAsked;

    public static IEnumerable<ConformanceCase> Read(string file, string content)
    {
        var reader = new CaseReader();
        string[] lines = content.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            ConformanceCase? found;
            try
            {
                found = reader.ReadLine(lines[i].TrimEnd('\r'));
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException)
            {
                throw new FormatException($"{file}, line {i + 1}: {exception.Message}", exception);
            }

            if (found is not null)
            {
                yield return found;
            }
        }

        Assert.True(reader._title is null, $"{file}: '{reader._title}' has no end.");
    }

    /// <summary>Takes a line; the last one of a case gives the case.</summary>
    private ConformanceCase? ReadLine(string line)
    {
        string rest = line.Length > 2 ? line[2..] : "";
        switch (line.FirstOrDefault())
        {
            case '\0' or '#':
                break;
            case '[':
                _section = line.Trim('[', ']');
                break;
            case '>':
                _text.Append(ByteNotation.Expand(rest)).Append("\r\n");
                break;
            case '|':
                _text.Append(ByteNotation.Expand(rest));
                break;
            case '<' when rest == "100":
                _pauses.Add(_text.Length);
                break;
            case '<' when rest == "100?":
                _mayBeAsked = true;
                break;
            case '<' when rest.StartsWith("  ", StringComparison.Ordinal):
                AddDetail(_answers[^1], rest.Trim());
                break;
            case '<':
                _answers.Add(ReadAnswer(rest));
                break;
            case '=':
                return Complete(Enum.Parse<Ending>(rest, ignoreCase: true));
            default:
                _title = _title is null ? line : throw new FormatException("A case has one title.");
                break;
        }

        return null;
    }

    private static ExpectedAnswer ReadAnswer(string text)
    {
        string[] parts = text.Split(' ', 2);
        var answer = new ExpectedAnswer(int.Parse(parts[0], CultureInfo.InvariantCulture));
        return parts.Length == 1 ? answer
            : parts[1] == "HEAD" ? answer with { IsHead = true }
            : parts[1].Contains(' ') ? answer with { Seen = ByteNotation.Expand(parts[1]) }
            : answer with { Reason = Enum.Parse<RejectionReason>(parts[1]) };
    }

    private static void AddDetail(ExpectedAnswer answer, string text)
    {
        string[] parts = text.Split(' ', 2);
        string value = parts.Length > 1 ? ByteNotation.Expand(parts[1]) : "";
        switch (parts[0])
        {
            case "body":
                answer.Body = value;
                break;
            case "field":
                answer.Fields.Add(value);
                break;
            case "no-field":
                answer.AbsentFields.Add(value);
                break;
            case "header":
                answer.Headers.Add(value);
                break;
            case "no-header":
                answer.AbsentHeaders.Add(value);
                break;
            default:
                throw new FormatException("There is no '" + parts[0] + "'.");
        }
    }

    private ConformanceCase Complete(Ending ending)
    {
        var complete = new ConformanceCase(
            _title ?? throw new FormatException("A case has a title."), _section, _text.ToString(), [.. _pauses], [.. _answers], ending)
        {
            MayBeAsked = _mayBeAsked,
        };
        _title = null;
        _mayBeAsked = false;
        _text.Clear();
        _pauses.Clear();
        _answers.Clear();
        return complete;
    }
}
