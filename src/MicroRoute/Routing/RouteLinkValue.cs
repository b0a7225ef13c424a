using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace MicroRoute;

/// <summary>The value of a parameter in a <see cref="RouteLink"/>; nothing is boxed. Generated code makes it by conversion.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Explicit)]
public readonly struct RouteLinkValue
{
    /// <summary>No value but a string is longer.</summary>
    internal const int MaxFormattedLength = 64;

    private const int FractionEnd = 27; // of yyyy-MM-ddTHH:mm:ss.fffffff
    private const int DateLength = 10;

    [FieldOffset(0)] private readonly string? _text;
    [FieldOffset(8)] private readonly long _number;
    [FieldOffset(8)] private readonly double _double;
    [FieldOffset(8)] private readonly decimal _decimal;
    [FieldOffset(8)] private readonly Guid _guid;
    [FieldOffset(8)] private readonly DateTime _time;
    [FieldOffset(24)] private readonly RouteLinkValueKind _kind;

    private RouteLinkValue(RouteLinkValueKind kind) => _kind = kind;

    private RouteLinkValue(string text) : this(RouteLinkValueKind.Text) => _text = text;

    private RouteLinkValue(long number) : this(RouteLinkValueKind.Number) => _number = number;

    private RouteLinkValue(bool flag) : this(RouteLinkValueKind.Flag) => _number = flag ? 1 : 0;

    private RouteLinkValue(double number) : this(RouteLinkValueKind.Double) => _double = number;

    private RouteLinkValue(decimal number) : this(RouteLinkValueKind.Decimal) => _decimal = number;

    private RouteLinkValue(Guid guid) : this(RouteLinkValueKind.Guid) => _guid = guid;

    private RouteLinkValue(DateOnly date) : this(RouteLinkValueKind.Date) => _time = date.ToDateTime(TimeOnly.MinValue);

    // A local time would depend on where it is read.
    private RouteLinkValue(DateTime time) : this(RouteLinkValueKind.Time) => _time = time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;

    /// <summary>An enum's value that has no name, which no request can have.</summary>
    public static RouteLinkValue Undefined => new(RouteLinkValueKind.Undefined);

    /// <summary>What it is; <see cref="RouteLinkValueKind.None"/> for a value that is left out.</summary>
    internal RouteLinkValueKind Kind => _kind;

    /// <summary>The string; empty for other kinds.</summary>
    internal string Text => _text ?? "";

    /// <summary>Takes a string; <see langword="null"/> leaves the parameter out.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator RouteLinkValue(string? value) => value is null ? default : new(value);

    /// <inheritdoc cref="op_Implicit(string?)"/>
    public static implicit operator RouteLinkValue(long? value) => value is { } number ? new(number) : default;

    /// <inheritdoc cref="op_Implicit(string?)"/>
    public static implicit operator RouteLinkValue(bool? value) => value is { } flag ? new(flag) : default;

    /// <inheritdoc cref="op_Implicit(string?)"/>
    public static implicit operator RouteLinkValue(double? value) => value is { } number ? new(number) : default;

    /// <inheritdoc cref="op_Implicit(string?)"/>
    public static implicit operator RouteLinkValue(decimal? value) => value is { } number ? new(number) : default;

    /// <inheritdoc cref="op_Implicit(string?)"/>
    public static implicit operator RouteLinkValue(Guid? value) => value is { } guid ? new(guid) : default;

    /// <inheritdoc cref="op_Implicit(string?)"/>
    public static implicit operator RouteLinkValue(DateTime? value) => value is { } time ? new(time) : default;

    /// <inheritdoc cref="op_Implicit(string?)"/>
    public static implicit operator RouteLinkValue(DateOnly? value) => value is { } date ? new(date) : default;

    /// <summary>Formats a value that is no string, in the invariant culture, so that <see cref="Binding.ValueParser"/> reads it back.</summary>
    /// <param name="destination">At least <see cref="MaxFormattedLength"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    internal int Format(Span<byte> destination)
    {
        int written = 0;
        _ = _kind switch
        {
            RouteLinkValueKind.Number => Utf8Formatter.TryFormat(_number, destination, out written),
            RouteLinkValueKind.Flag => Utf8Formatter.TryFormat(_number != 0, destination, out written, 'l'),
            RouteLinkValueKind.Double => Utf8Formatter.TryFormat(_double, destination, out written),
            RouteLinkValueKind.Decimal => Utf8Formatter.TryFormat(_decimal, destination, out written),
            RouteLinkValueKind.Guid => Utf8Formatter.TryFormat(_guid, destination, out written),
            _ => Utf8Formatter.TryFormat(_time, destination, out written, 'O'),
        };
        return _kind switch
        {
            RouteLinkValueKind.Date => DateLength,
            RouteLinkValueKind.Time => TrimFraction(destination),
            _ => written,
        };
    }

    private int TrimFraction(Span<byte> text)
    {
        int length = text[..FractionEnd].TrimEnd("0"u8).TrimEnd("."u8).Length;
        if (_time.Kind == DateTimeKind.Utc)
        {
            text[length++] = (byte)'Z';
        }

        return length;
    }
}

/// <summary>What a <see cref="RouteLinkValue"/> is.</summary>
internal enum RouteLinkValueKind : byte
{
    None,
    Undefined,
    Text,
    Number,
    Flag,
    Double,
    Decimal,
    Guid,
    Date,
    Time,
}
