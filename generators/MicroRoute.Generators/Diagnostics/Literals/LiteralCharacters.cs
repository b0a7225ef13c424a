using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Diagnostics.Literals;

/// <summary>Finds where each character of a string literal's value stands in the source.</summary>
internal static class LiteralCharacters
{
    public static IEnumerable<TextSpan> Of(SyntaxToken literal)
    {
        string text = literal.Text;
        switch (literal.Kind())
        {
            case SyntaxKind.SingleLineRawStringLiteralToken:
                int quotes = CountQuotes(text);
                return Read(literal, LiteralForm.Raw, quotes, text.Length - quotes);
            case SyntaxKind.MultiLineRawStringLiteralToken:
                return ReadLines(literal);
            default:
                return text[0] == '@' ? Read(literal, LiteralForm.Verbatim, 2, text.Length - 1) : Read(literal, LiteralForm.Regular, 1, text.Length - 1);
        }
    }

    /// <summary>The text between two holes of an interpolated string.</summary>
    public static IEnumerable<TextSpan> Of(SyntaxToken text, LiteralForm form) => Read(text, form, 0, text.Text.Length);

    /// <summary>How the text of an interpolated string is written; <see langword="null"/> for raw ones of several lines.</summary>
    public static LiteralForm? FormOf(InterpolatedStringExpressionSyntax interpolated) => interpolated.StringStartToken.Kind() switch
    {
        SyntaxKind.InterpolatedStringStartToken => LiteralForm.Regular | LiteralForm.DoubledBraces,
        SyntaxKind.InterpolatedVerbatimStringStartToken => LiteralForm.Verbatim | LiteralForm.DoubledBraces,
        SyntaxKind.InterpolatedSingleLineRawStringStartToken => LiteralForm.Raw,
        _ => null,
    };

    private static IEnumerable<TextSpan> Read(SyntaxToken token, LiteralForm form, int start, int end)
    {
        for (int i = start; i < end;)
        {
            int length = Measure(token.Text, i, form);
            yield return new(token.SpanStart + i, length);

            // A code point beyond the first plane is two characters of one escape.
            if (length == 10 && int.Parse(token.Text.Substring(i + 2, 8), System.Globalization.NumberStyles.HexNumber, null) > char.MaxValue)
            {
                yield return new(token.SpanStart + i, length);
            }

            i += length;
        }
    }

    /// <summary>How long the form is in which a character is written.</summary>
    private static int Measure(string text, int index, LiteralForm form)
    {
        char c = text[index];
        return c switch
        {
            '"' when form.HasFlag(LiteralForm.Verbatim) => 2,
            '{' or '}' when form.HasFlag(LiteralForm.DoubledBraces) => 2,
            '\\' when form.HasFlag(LiteralForm.Regular) => text[index + 1] switch
            {
                'u' => 6,
                'U' => 10,
                'x' => 2 + text.Skip(index + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(),
                _ => 2,
            },
            _ => 1,
        };
    }

    /// <summary>The lines of a raw literal, without the space before them that the closing quotes have before them too.</summary>
    private static IEnumerable<TextSpan> ReadLines(SyntaxToken token)
    {
        SourceText lines = SourceText.From(token.Text);
        int indentation = lines.Lines[lines.Lines.Count - 1].ToString().IndexOf('"');
        for (int i = 1; i < lines.Lines.Count - 1; i++)
        {
            TextLine line = lines.Lines[i];
            int start = Math.Min(line.Start + indentation, line.End);
            int end = i == lines.Lines.Count - 2 ? line.End : line.EndIncludingLineBreak;
            for (int at = start; at < end; at++)
            {
                yield return new(token.SpanStart + at, 1);
            }
        }
    }

    private static int CountQuotes(string text) => text.TakeWhile(c => c == '"').Count();
}

/// <summary>How a literal writes its characters.</summary>
[Flags]
internal enum LiteralForm
{
    /// <summary>As they are.</summary>
    Raw = 0,

    /// <summary>Some behind a backslash.</summary>
    Regular = 1,

    /// <summary>Quotes twice.</summary>
    Verbatim = 2,

    /// <summary>Braces twice, as in interpolated strings that are not raw.</summary>
    DoubledBraces = 4,
}
