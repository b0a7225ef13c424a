using System.Text.RegularExpressions;

namespace MicroRoute.Binding;

/// <content>The constraints on characters.</content>
public static partial class RouteConstraint
{
    /// <summary>How long a pattern that backtracks may search one text.</summary>
    public static TimeSpan MatchTimeout => TimeSpan.FromMilliseconds(100);

    /// <summary><c>{name:alpha}</c>: one or more of A to Z and a to z.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Alpha(ReadOnlySpan<byte> segment)
    {
        foreach (byte letter in segment)
        {
            if (!char.IsAsciiLetter((char)letter))
            {
                return false;
            }
        }

        return !segment.IsEmpty;
    }

    /// <summary><c>{name:length(5)}</c>: so many characters, counted as UTF-16 does when nothing is encoded any more.</summary>
    /// <param name="segment">The segment of the path.</param>
    /// <param name="length">The number of characters.</param>
    public static bool Length(ReadOnlySpan<byte> segment, int length) => CountCharacters(segment) == length;

    /// <summary><c>{name:length(1,5)}</c>: a number of characters between two, these included.</summary>
    /// <param name="segment">The segment of the path.</param>
    /// <param name="least">The least number.</param>
    /// <param name="greatest">The greatest number.</param>
    public static bool Length(ReadOnlySpan<byte> segment, int least, int greatest)
        => CountCharacters(segment) is int count && count >= least && count <= greatest;

    /// <summary><c>{name:minlength(5)}</c>: not fewer characters.</summary>
    /// <param name="segment">The segment of the path.</param>
    /// <param name="least">The least number.</param>
    public static bool MinLength(ReadOnlySpan<byte> segment, int least) => CountCharacters(segment) >= least;

    /// <summary><c>{name:maxlength(5)}</c>: not more characters.</summary>
    /// <param name="segment">The segment of the path.</param>
    /// <param name="greatest">The greatest number.</param>
    public static bool MaxLength(ReadOnlySpan<byte> segment, int greatest) => CountCharacters(segment) <= greatest;

    /// <summary><c>{name:regex(…)}</c>: a text in which a pattern is found, anywhere unless it is anchored.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The decoded text.</param>
    /// <returns>Whether it is found, which it is not where the search takes too long.</returns>
    public static bool Matches(Regex pattern, ReadOnlySpan<byte> text)
    {
        using var utf16 = new Utf16Text(text, stackalloc char[Utf16Text.LengthOnStack]);
        try
        {
            return pattern.IsMatch(utf16.Characters);
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that is made to be slow fits no route, as one that does not match.
            return false;
        }
    }

    private static int CountCharacters(ReadOnlySpan<byte> segment)
    {
        int count = 0;
        foreach (byte unit in segment)
        {
            count += unit switch
            {
                // All three bytes of an escape are one character.
                (byte)'%' => -1,
                < 0x80 => 1,
                // What continues a character.
                < 0xC0 => 0,
                < 0xF0 => 1,
                // A surrogate pair.
                _ => 2,
            };
        }

        return count;
    }
}
