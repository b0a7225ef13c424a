using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MicroRoute.Generators.Parsing;

/// <summary>Tries constraints at compile time, as the runtime would.</summary>
internal static class ConstraintCheck
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether a text passes a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="text">The text with nothing encoded.</param>
    /// <returns><see langword="null"/> where only the program itself can tell.</returns>
    public static bool? Admits(Constraint constraint, string text) => constraint.Kind switch
    {
        ConstraintKind.Custom => null,
        ConstraintKind.Regex => TryMatch(constraint.Arguments[0], text) ?? TryMatch(constraint.Arguments[0], text),
        ConstraintKind.Guid => IsGuid(Encoding.UTF8.GetBytes(text)),
        ConstraintKind.DateTime => Iso8601Text.IsDateTime(text),
        ConstraintKind.Alpha => text.Length > 0 && text.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')),
        ConstraintKind.Bool => Utf8Parser.TryParse(Encoding.UTF8.GetBytes(text), out bool _, out int read) && read == text.Length,
        ConstraintKind.Decimal => Utf8Parser.TryParse(Encoding.UTF8.GetBytes(text), out decimal _, out int read, 'F') && read == text.Length,
        ConstraintKind.Double => Utf8Parser.TryParse(Encoding.UTF8.GetBytes(text), out double _, out int read) && read == text.Length,

        // Of these the facts tell all.
        _ => IsInFacts(ConstraintFacts.Of([constraint]), text),
    };

    private static bool IsInFacts(ConstraintFacts facts, string text)
        => facts.Lengths.Any(lengths => lengths.Contains(new(text.Length, text.Length)))
            && (facts.Integers is not { } integers
                || (Utf8Parser.TryParse(Encoding.UTF8.GetBytes(text), out long value, out int read) && read == text.Length && integers.Contains(new(value, value))));

    /// <summary>Whether a text matches, or <see langword="null"/> where that takes too long.</summary>
    /// <remarks>On a busy machine the time may pass while the thread waits for a processor. Therefore who is late is asked twice.</remarks>
    private static bool? TryMatch(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, MatchTimeout);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool IsGuid(byte[] text)
    {
        char format = text.Length switch
        {
            32 => 'N',
            38 => text[0] == '{' ? 'B' : 'P',
            _ => 'D',
        };
        return Utf8Parser.TryParse(text, out Guid _, out int read, format) && read == text.Length;
    }
}
