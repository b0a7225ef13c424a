using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Compares paths with templates where case does not matter. Only A to Z have a case: all other bytes must be the same,
/// so a path need not be ASCII.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PathText
{
    /// <summary>Whether a path is a text but for the case of A to Z.</summary>
    /// <param name="path">The path, or a part of it.</param>
    /// <param name="text">The text, with a to z in the place of A to Z.</param>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> path, ReadOnlySpan<byte> text)
        => path.Length == text.Length && StartsWithIgnoreCase(path, text);

    /// <summary>Whether a path begins with a text but for the case of A to Z.</summary>
    /// <inheritdoc cref="EqualsIgnoreCase"/>
    public static bool StartsWithIgnoreCase(ReadOnlySpan<byte> path, ReadOnlySpan<byte> text)
    {
        if (path.Length < text.Length)
        {
            return false;
        }

        // Texts are short, so a plain loop does.
        for (int i = 0; i < text.Length; i++)
        {
            if (ToLower(path[i]) != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a path ends with a text but for the case of A to Z.</summary>
    /// <inheritdoc cref="EqualsIgnoreCase"/>
    public static bool EndsWithIgnoreCase(ReadOnlySpan<byte> path, ReadOnlySpan<byte> text)
        => path.Length >= text.Length && StartsWithIgnoreCase(path[^text.Length..], text);

    private static int ToLower(byte value) => (uint)(value - 'A') <= 'Z' - 'A' ? value | 0x20 : value;
}
