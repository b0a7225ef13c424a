using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>A program in which <c>{|MR0001:text|}</c> marks where a rule, or several with commas between, are to be reported.</summary>
internal sealed partial class MarkedSource
{
    public MarkedSource(string marked)
    {
        var expected = new List<(string Id, TextSpan Span)>();
        int removed = 0;
        Text = Mark().Replace(marked, match =>
        {
            Group text = match.Groups["text"];
            var span = new TextSpan(match.Index - removed, text.Length);
            expected.AddRange(match.Groups["ids"].Value.Split(',').Select(id => (id, span)));
            removed += match.Length - text.Length;
            return text.Value;
        });
        Expected = expected;
    }

    public string Text { get; }

    public IReadOnlyList<(string Id, TextSpan Span)> Expected { get; }

    [GeneratedRegex(@"\{\|(?<ids>[MR0-9,]+):(?<text>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
