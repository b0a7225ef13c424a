namespace MicroRoute.Generators.Emit;

/// <summary>Writes comparisons of a path with a template's text, with regard to case or without.</summary>
/// <param name="ignoreCase">Whether the case of A to Z does not matter; the texts have a to z then.</param>
internal sealed class TextComparison(bool ignoreCase)
{
    /// <summary>Whether a part of the path is a text.</summary>
    public string Equals(string part, string text)
        => HasCase(text) ? $"PathText.EqualsIgnoreCase({part}, {CSharp.Utf8(text)})" : $"{part}.SequenceEqual({CSharp.Utf8(text)})";

    /// <summary>Whether a part of the path begins with a text.</summary>
    public string StartsWith(string part, string text)
        => HasCase(text) ? $"PathText.StartsWithIgnoreCase({part}, {CSharp.Utf8(text)})" : $"{part}.StartsWith({CSharp.Utf8(text)})";

    /// <summary>Whether a part of the path ends with a text.</summary>
    public string EndsWith(string part, string text)
        => HasCase(text) ? $"PathText.EndsWithIgnoreCase({part}, {CSharp.Utf8(text)})" : $"{part}.EndsWith({CSharp.Utf8(text)})";

    /// <summary>The byte of a path that stands for one of a text too, if any.</summary>
    public int? Other(int value) => ignoreCase && value is >= 'a' and <= 'z' ? value - 'a' + 'A' : null;

    private bool HasCase(string text) => ignoreCase && text.Any(c => c is >= 'a' and <= 'z');
}
