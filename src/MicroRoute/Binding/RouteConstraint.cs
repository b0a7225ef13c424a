using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace MicroRoute.Binding;

/// <summary>The constraints of template parameters. A segment that does not fit belongs to another route, or to none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720", Justification = "The methods are named as templates name the constraints.")]
public static class RouteConstraint
{
    /// <summary><c>{name:int}</c>: a 32-bit integer.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Int(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out int _);

    /// <summary><c>{name:long}</c>: a 64-bit integer.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Long(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out long _);

    /// <summary><c>{name:bool}</c>: <c>true</c> or <c>false</c> in any case.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Bool(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out bool _);

    /// <summary><c>{name:guid}</c>: a GUID.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Guid(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out Guid _);

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
}
