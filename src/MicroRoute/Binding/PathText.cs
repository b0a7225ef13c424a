using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MicroRoute.Binding;

/// <summary>Compares paths with templates. Where case does not matter, only A to Z have one: all other bytes must be the same, so a path
/// need not be ASCII.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PathText
{
    /// <summary>Whether a path is a text.</summary>
    /// <param name="path">The path, or a part of it.</param>
    /// <param name="text">The text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals(ReadOnlySpan<byte> path, ReadOnlySpan<byte> text) => path.SequenceEqual(text);

    /// <summary>Whether a path begins with a text.</summary>
    /// <inheritdoc cref="Equals(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsWith(ReadOnlySpan<byte> path, ReadOnlySpan<byte> text) => path.StartsWith(text);

    /// <summary>Whether a path ends with a text.</summary>
    /// <inheritdoc cref="Equals(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsWith(ReadOnlySpan<byte> path, ReadOnlySpan<byte> text) => path.EndsWith(text);

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
