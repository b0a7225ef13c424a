using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes comparisons of a path with a template's text, with regard to case or without.</summary>
/// <remarks>The runtime's methods have one form each: the compiler finds them ten times sooner than the extension methods of spans.</remarks>
/// <param name="ignoreCase">Whether the case of A to Z does not matter; the texts have a to z then.</param>
internal sealed class TextComparison(bool ignoreCase)
{
    /// <summary>Whether the path is a text from a place on.</summary>
    public string Equals(PathPosition start, string text)
        => IsPlainByte(text) ? $"{Position.IsEnd(start.After(text))} && {IsByte(start, text)}" : Compare("Equals", start, text);

    /// <summary>Whether the path has a text at a place.</summary>
    public string StartsWith(PathPosition start, string text)
        => IsPlainByte(text) ? $"{Position.HasByte(start)} && {IsByte(start, text)}" : Compare("StartsWith", start, text);

    /// <summary>Whether the path begins with the text in a variable.</summary>
    public string StartsWith(string variable) => $"PathText.StartsWith{(ignoreCase ? "IgnoreCase" : "")}(path, 0, {variable})";

    /// <summary>Whether the path has a text before a place.</summary>
    public string EndsWith(PathPosition end, string text) => Compare("EndsWith", "path", Position.Expression(end), text);

    /// <summary>The byte of a path that stands for one of a text too, if any.</summary>
    public int? Other(int value) => ignoreCase && value is >= 'a' and <= 'z' ? value - 'a' + 'A' : null;

    private string Compare(string method, PathPosition start, string text) => Compare(method, Position.Span(start), $"{start.Offset}", text);

    private string Compare(string method, string span, string position, string text)
        => $"PathText.{method}{(HasCase(text) ? "IgnoreCase" : "")}({span}, {position}, {CSharp.Utf8(text)})";

    private static string IsByte(PathPosition position, string text) => $"{Position.Byte(position)} == {CSharp.Byte(text[0])}";

    /// <summary>One byte, such as the slash behind a text, is tested in a fraction of the code that a text takes.</summary>
    private bool IsPlainByte(string text) => text is [< '\x80'] && !HasCase(text);

    private bool HasCase(string text) => ignoreCase && text.Any(c => c is >= 'a' and <= 'z');
}
