using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MicroRoute.Binding;

/// <summary>Parses values from UTF-8: the whole text, in the invariant culture, without white space around it.</summary>
/// <remarks>One method a type, so that a program carries only those that its handlers ask for. <see cref="Utf8Parser"/> stands
/// where <c>int.TryParse</c> and its like would, because those skip NULs at the end.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueParser :
    IValueParser<string>, IValueParser<bool>, IValueParser<int>, IValueParser<long>, IValueParser<double>, IValueParser<decimal>, IValueParser<Guid>,
    IValueParser<DateOnly>, IValueParser<DateTime>, IValueParser<DateTimeOffset>, IValueParser<TimeOnly>
{
    static ReadOnlySpan<byte> IValueParser<string>.Expected => "string"u8;

    static ReadOnlySpan<byte> IValueParser<bool>.Expected => "bool"u8;

    static ReadOnlySpan<byte> IValueParser<int>.Expected => "int"u8;

    static ReadOnlySpan<byte> IValueParser<long>.Expected => "long"u8;

    static ReadOnlySpan<byte> IValueParser<double>.Expected => "double"u8;

    static ReadOnlySpan<byte> IValueParser<decimal>.Expected => "decimal"u8;

    static ReadOnlySpan<byte> IValueParser<Guid>.Expected => "Guid"u8;

    static ReadOnlySpan<byte> IValueParser<DateOnly>.Expected => "DateOnly"u8;

    static ReadOnlySpan<byte> IValueParser<DateTime>.Expected => "DateTime"u8;

    static ReadOnlySpan<byte> IValueParser<DateTimeOffset>.Expected => "DateTimeOffset"u8;

    static ReadOnlySpan<byte> IValueParser<TimeOnly>.Expected => "TimeOnly"u8;

    /// <summary>Takes any text.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out string value)
    {
        value = Encoding.UTF8.GetString(text);
        return true;
    }

    /// <summary>Parses <c>true</c> or <c>false</c>, in any case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out bool value)
        => Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length;

    /// <summary>Parses an optional sign and decimal digits.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out int value)
        => Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out int)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out long value)
        => Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length;

    /// <summary>Parses a decimal number with an optional sign, fraction and exponent, or <c>NaN</c>, <c>Infinity</c> or
    /// <c>-Infinity</c>. What is too great becomes an infinity.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out double value)
        => Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length;

    /// <summary>Parses a decimal number with an optional sign and fraction, without an exponent.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
        => Utf8Parser.TryParse(text, out value, out int consumed, 'F') && consumed == text.Length;

    /// <summary>Parses 32 hexadecimal digits: bare, with hyphens, or with hyphens in braces or parentheses.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        char format = text.Length switch
        {
            32 => 'N',
            38 => text[0] == '{' ? 'B' : 'P',
            _ => 'D',
        };
        return Utf8Parser.TryParse(text, out value, out int consumed, format) && consumed == text.Length;
    }

    /// <summary>Parses <c>yyyy-MM-dd</c>.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value) => Iso8601.TryParse(text, out value);

    /// <summary>Parses <c>yyyy-MM-dd</c>, alone or with <c>THH:mm:ss</c>, a fraction of one to seven digits, and <c>Z</c> or an
    /// offset such as <c>+02:00</c>.</summary>
    /// <remarks>With <c>Z</c> or an offset the value is in UTC, else its kind is unspecified.</remarks>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime value) => Iso8601.TryParse(text, out value);

    /// <summary>Parses what <see cref="TryParse(ReadOnlySpan{byte}, out DateTime)"/> does, with an offset of at most 14 hours, which is kept.</summary>
    /// <remarks>Without one the value is in UTC.</remarks>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value) => Iso8601.TryParse(text, out value);

    /// <summary>Parses <c>HH:mm</c>, alone or with <c>:ss</c> and a fraction of one to seven digits.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out bool)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value) => Iso8601.TryParse(text, out value);
}
