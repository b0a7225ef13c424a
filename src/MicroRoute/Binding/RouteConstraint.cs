using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace MicroRoute.Binding;

/// <summary>The constraints of template parameters. A segment that does not fit belongs to another route, or to none.</summary>
/// <remarks>One method a constraint, so that a program carries only those that its templates name. None but those over characters
/// needs decoded text, since what a path keeps encoded, a slash or a percent sign, fits none of the others.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720", Justification = "The methods are named as templates name the constraints.")]
public static partial class RouteConstraint
{
    // So long is int.MinValue; a GUID without hyphens is longer, so that no text is both.
    private const int LongestInt = 11;

    // So long is long.MinValue.
    private const int LongestLong = 20;

    /// <summary><c>{name:bool}</c>: <c>true</c> or <c>false</c> in any case.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Bool(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out bool _);

    /// <summary><c>{name:int}</c>: a 32-bit integer of at most 11 characters.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Int(ReadOnlySpan<byte> segment) => segment.Length <= LongestInt && ValueParser.TryParse(segment, out int _);

    /// <summary><c>{name:long}</c>: a 64-bit integer of at most 20 characters.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Long(ReadOnlySpan<byte> segment) => TryParse(segment, out _);

    /// <summary><c>{name:min(5)}</c>: a 64-bit integer that is not less.</summary>
    /// <param name="segment">The segment of the path.</param>
    /// <param name="least">The least value.</param>
    public static bool Min(ReadOnlySpan<byte> segment, long least) => TryParse(segment, out long value) && value >= least;

    /// <summary><c>{name:max(5)}</c>: a 64-bit integer that is not greater.</summary>
    /// <param name="segment">The segment of the path.</param>
    /// <param name="greatest">The greatest value.</param>
    public static bool Max(ReadOnlySpan<byte> segment, long greatest) => TryParse(segment, out long value) && value <= greatest;

    /// <summary><c>{name:range(1,5)}</c>: a 64-bit integer between two, these included.</summary>
    /// <param name="segment">The segment of the path.</param>
    /// <param name="least">The least value.</param>
    /// <param name="greatest">The greatest value.</param>
    public static bool Range(ReadOnlySpan<byte> segment, long least, long greatest)
        => TryParse(segment, out long value) && value >= least && value <= greatest;

    /// <summary><c>{name:decimal}</c>: a decimal number without an exponent.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Decimal(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out decimal _);

    /// <summary><c>{name:double}</c>: a decimal number, with an exponent or not, <c>NaN</c> or an infinity.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Double(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out double _);

    /// <summary><c>{name:guid}</c>: a GUID.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool Guid(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out Guid _);

    /// <summary><c>{name:datetime}</c>: a date, or a date and a time, in the form of ISO 8601.</summary>
    /// <param name="segment">The segment of the path.</param>
    public static bool DateTime(ReadOnlySpan<byte> segment) => ValueParser.TryParse(segment, out DateTime _);

    private static bool TryParse(ReadOnlySpan<byte> segment, out long value)
    {
        value = 0;
        return segment.Length <= LongestLong && ValueParser.TryParse(segment, out value);
    }
}
