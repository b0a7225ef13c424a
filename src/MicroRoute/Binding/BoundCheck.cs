using System.Buffers.Text;
using System.ComponentModel;
using System.Text.RegularExpressions;

namespace MicroRoute.Binding;

/// <summary>Checks values as the attributes of System.ComponentModel.DataAnnotations do. What is wrong is noted as a <see cref="BindingFault"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BoundCheck
{
    /// <summary>The value that is bound next is checked, whatever was wrong before.</summary>
    /// <param name="context">The request.</param>
    public static void Begin(ref HttpContext context) => context.IsLastFaulty = false;

    /// <summary>Notes a value that is not valid, unless there is none because its text was wrong.</summary>
    /// <param name="isValid">Whether the value that was bound last is valid.</param>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The name that the client knows.</param>
    /// <param name="source">Where the value is, such as <c>query</c>.</param>
    /// <param name="expected">The expected type, such as <c>int</c>.</param>
    /// <param name="detail">A sentence that says what is wrong.</param>
    public static void That(
        bool isValid,
        ref HttpContext context,
        scoped ReadOnlySpan<byte> parameter,
        scoped ReadOnlySpan<byte> source,
        scoped ReadOnlySpan<byte> expected,
        scoped ReadOnlySpan<byte> detail)
    {
        if (!isValid && !context.IsLastFaulty)
        {
            BindingFault.AddInvalid(ref context, parameter, source, expected, detail);
        }
    }

    /// <summary>Whether a pattern is found, and as the whole text; an empty text always is.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    public static bool IsMatch(Regex pattern, string text)
    {
        try
        {
            foreach (ValueMatch match in pattern.EnumerateMatches(text))
            {
                return match.Index == 0 && match.Length == text.Length;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that is made to be slow is none that is asked for.
            return false;
        }

        return text.Length == 0;
    }

    /// <summary>Whether there is one <c>@</c>, neither first nor last, and no line break.</summary>
    /// <param name="text">The text.</param>
    public static bool IsEmailAddress(string text)
        => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1 && at == text.LastIndexOf('@') && !text.AsSpan().ContainsAny('\r', '\n');

    /// <summary>Whether a text begins with <c>http://</c>, <c>https://</c> or <c>ftp://</c>, in any case.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUrl(string text)
        => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is Base64, with white space where it likes.</summary>
    /// <param name="text">The text.</param>
    public static bool IsBase64(string text) => Base64.IsValid(text);
}
