namespace MicroRoute.Generators.Emit;

/// <summary>Writes comparisons of a path with a template's text, with regard to case or without.</summary>
/// <remarks>The runtime's methods have one form each: the compiler finds them ten times sooner than the extension methods of spans.</remarks>
/// <param name="ignoreCase">Whether the case of A to Z does not matter; the texts have a to z then.</param>
internal sealed class TextComparison(bool ignoreCase)
{
    /// <summary>Whether a part of the path is a text.</summary>
    public string Equals(string part, string text) => Compare("Equals", part, text);

    /// <summary>Whether a part of the path begins with a text.</summary>
    public string StartsWith(string part, string text) => Compare("StartsWith", part, text);

    /// <summary>Whether a part of the path ends with a text.</summary>
    public string EndsWith(string part, string text) => Compare("EndsWith", part, text);

    /// <summary>The byte of a path that stands for one of a text too, if any.</summary>
    public int? Other(int value) => ignoreCase && value is >= 'a' and <= 'z' ? value - 'a' + 'A' : null;

    private string Compare(string method, string part, string text)
        => $"PathText.{method}{(HasCase(text) ? "IgnoreCase" : "")}({part}, {CSharp.Utf8(text)})";

    private bool HasCase(string text) => ignoreCase && text.Any(c => c is >= 'a' and <= 'z');
}
