using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MicroRoute.Binding;

/// <summary>Compares paths with templates. Where case does not matter, only A to Z have one: all other bytes must be the same, so a path
/// need not be ASCII.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PathText
{
    /// <summary>Whether a path is a text from a place on.</summary>
    /// <param name="path">The path.</param>
    /// <param name="start">The place, at most the path's length.</param>
    /// <param name="text">The text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals(ReadOnlySpan<byte> path, int start, ReadOnlySpan<byte> text)
        => path.Length == start + text.Length && path.Slice(start).SequenceEqual(text);

    /// <summary>Whether a path has a text at a place.</summary>
    /// <inheritdoc cref="Equals(ReadOnlySpan{byte}, int, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsWith(ReadOnlySpan<byte> path, int start, ReadOnlySpan<byte> text)
        => (uint)path.Length >= (uint)(start + text.Length) && path.Slice(start, text.Length).SequenceEqual(text);

    /// <summary>Whether a path has a text before a place.</summary>
    /// <param name="path">The path.</param>
    /// <param name="end">The place, at most the path's length.</param>
    /// <param name="text">The text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsWith(ReadOnlySpan<byte> path, int end, ReadOnlySpan<byte> text) => path.Slice(0, end).EndsWith(text);

    /// <summary>Where the segment that begins at a place ends: at the next slash, or at the path's end.</summary>
    /// <param name="path">The path.</param>
    /// <param name="start">The place.</param>
    /// <remarks>Segments are short: a plain loop finds their end sooner than a vectorised search would. A call would cost what the loop does, and
    /// its caller the registers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SegmentEnd(ReadOnlySpan<byte> path, int start)
    {
        int end = start;
        while ((uint)end < (uint)path.Length && path[end] != (byte)'/')
        {
            end++;
        }

        return end;
    }

    /// <summary><see cref="Equals(ReadOnlySpan{byte}, int, ReadOnlySpan{byte})"/> but for the case of A to Z.</summary>
    /// <param name="path">The path.</param>
    /// <param name="start">The place, at most the path's length.</param>
    /// <param name="text">The text, with a to z in the place of A to Z.</param>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> path, int start, ReadOnlySpan<byte> text)
        => path.Length - start == text.Length && StartsWithIgnoreCase(path, start, text);

    /// <summary><see cref="StartsWith"/> but for the case of A to Z.</summary>
    /// <inheritdoc cref="EqualsIgnoreCase"/>
    public static bool StartsWithIgnoreCase(ReadOnlySpan<byte> path, int start, ReadOnlySpan<byte> text)
    {
        path = path.Slice(start);
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

    /// <summary><see cref="EndsWith"/> but for the case of A to Z.</summary>
    /// <param name="path">The path.</param>
    /// <param name="end">The place, at most the path's length.</param>
    /// <param name="text">The text, with a to z in the place of A to Z.</param>
    public static bool EndsWithIgnoreCase(ReadOnlySpan<byte> path, int end, ReadOnlySpan<byte> text)
        => end >= text.Length && StartsWithIgnoreCase(path, end - text.Length, text);

    private static int ToLower(byte value) => (uint)(value - 'A') <= 'Z' - 'A' ? value | 0x20 : value;
}
