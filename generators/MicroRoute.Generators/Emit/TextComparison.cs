using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes comparisons of a path with a template's text, with regard to case or without.</summary>
/// <remarks>The runtime's methods have one form each: the compiler finds them ten times sooner than the extension methods of spans.</remarks>
/// <param name="ignoreCase">Whether the case of A to Z does not matter; the texts have a to z then.</param>
internal sealed class TextComparison(bool ignoreCase)
{
    /// <summary>Whether the path is a text from a place on.</summary>
    public string Equals(PathPosition start, string text) => Compare("Equals", start, text);

    /// <summary>Whether the path has a text at a place.</summary>
    public string StartsWith(PathPosition start, string text) => Compare("StartsWith", start, text);

    /// <summary>Whether the path has a text before a place.</summary>
    public string EndsWith(PathPosition end, string text) => Compare("EndsWith", end, text);

    /// <summary>The byte of a path that stands for one of a text too, if any.</summary>
    public int? Other(int value) => ignoreCase && value is >= 'a' and <= 'z' ? value - 'a' + 'A' : null;

    private string Compare(string method, PathPosition position, string text)
        => $"PathText.{method}{(HasCase(text) ? "IgnoreCase" : "")}(path, {Position.Expression(position)}, {CSharp.Utf8(text)})";

    private bool HasCase(string text) => ignoreCase && text.Any(c => c is >= 'a' and <= 'z');
}
