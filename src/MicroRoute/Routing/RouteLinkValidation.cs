using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MicroRoute;

/// <summary>Refuses values that no path can bring to the route's handler.</summary>
internal static class RouteLinkValidation
{
    /// <param name="text">The link's pattern.</param>
    /// <param name="values">The values of the first parameters.</param>
    /// <param name="more">Those of the others.</param>
    /// <exception cref="ArgumentException">A value cannot stand in the path; the exception names its parameter.</exception>
    public static void Validate(ReadOnlySpan<char> text, ReadOnlySpan<RouteLinkValue> values, ReadOnlySpan<RouteLinkValue> more)
    {
        var pattern = new RouteLinkPattern(text);
        ReadOnlySpan<char> leftOut = [];
        for (int i = 0; pattern.MoveNext(); i++)
        {
            RouteLinkValue value = i < values.Length ? values[i] : more[i - values.Length];
            if (value.Kind == RouteLinkValueKind.None)
            {
                leftOut = leftOut.IsEmpty ? pattern.Name : leftOut;
                if (!pattern.IsOptional)
                {
                    throw new ArgumentNullException(pattern.Name.ToString());
                }
            }
            else if (!leftOut.IsEmpty)
            {
                Refuse(leftOut, "It is left out, but what stands behind it in the path is not.");
            }
            else if (FindFault(pattern, value) is { } fault)
            {
                Refuse(pattern.Name, fault);
            }
        }
    }

    private static string? FindFault(RouteLinkPattern pattern, RouteLinkValue value) => value.Kind switch
    {
        RouteLinkValueKind.Undefined => "The enum has no such value, so no request can have it.",
        RouteLinkValueKind.Text when value.Text.Length == 0 => pattern is { IsCatchAll: true, IsOptional: true } ? null : "It is not empty.",
        RouteLinkValueKind.Text when value.Text.Contains('\0') => "A path has no NUL.",
        RouteLinkValueKind.Text when !IsWellFormed(value.Text) => "Half of a surrogate pair is not a character.",
        RouteLinkValueKind.Text when HasDotSegment(pattern, value.Text) => "A server removes the segments '.' and '..' from a path.",
        _ => null,
    };

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out int length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    private static bool HasDotSegment(RouteLinkPattern pattern, ReadOnlySpan<char> text)
    {
        if (!pattern.KeepsSlashes)
        {
            return pattern.MakesDotSegment(text);
        }

        foreach (Range segment in text.Split('/'))
        {
            if (pattern.MakesDotSegment(text[segment]))
            {
                return true;
            }
        }

        return false;
    }

    [DoesNotReturn]
    private static void Refuse(ReadOnlySpan<char> parameter, string fault) => throw new ArgumentException(fault, parameter.ToString());
}
