using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace MicroRoute.Binding;

/// <summary>Parses values of types that parse themselves, in the invariant culture.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720", Justification = "The methods are named as what they parse.")]
public static class ParsableText
{
    /// <summary>Whether neither white space nor NUL stands at an end, which many of .NET's parsers would skip.</summary>
    /// <param name="text">The text.</param>
    public static bool IsTrimmed(ReadOnlySpan<byte> text) => text.IsEmpty || (text[0] > ' ' && text[^1] > ' ');

    /// <summary>Parses an integer: an optional sign and decimal digits.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParseInteger<T>(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T>
        => TryParse(text, NumberStyles.AllowLeadingSign, out value);

    /// <summary>Parses a decimal number with an optional sign, fraction and exponent, or <c>NaN</c>, <c>Infinity</c> or
    /// <c>-Infinity</c>.</summary>
    /// <inheritdoc cref="TryParseInteger"/>
    public static bool TryParseReal<T>(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T>
        => TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, out value);

    /// <summary>Parses a value whose type reads UTF-8.</summary>
    /// <inheritdoc cref="TryParseInteger"/>
    public static bool TryParseUtf8<T>(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
        where T : IUtf8SpanParsable<T>
        => T.TryParse(text, CultureInfo.InvariantCulture, out value);

    /// <summary>Parses a value whose type reads characters.</summary>
    /// <inheritdoc cref="TryParseInteger"/>
    public static bool TryParseSpan<T>(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
        where T : ISpanParsable<T>
    {
        using var utf16 = new Utf16Text(text, stackalloc char[Utf16Text.LengthOnStack]);
        return T.TryParse(utf16.Characters, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Parses a value whose type reads strings.</summary>
    /// <inheritdoc cref="TryParseInteger"/>
    public static bool TryParseString<T>(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T>
        => T.TryParse(Encoding.UTF8.GetString(text), CultureInfo.InvariantCulture, out value);

    // NULs at the end are skipped whatever the styles say.
    private static bool TryParse<T>(ReadOnlySpan<byte> text, NumberStyles styles, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T>
    {
        value = default;
        return IsTrimmed(text) && T.TryParse(text, styles, CultureInfo.InvariantCulture, out value);
    }
}
