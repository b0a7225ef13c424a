using System.Globalization;
using System.Text;
using MicroRoute.Binding;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Numbers, booleans and GUIDs, against what .NET makes of the same text.</summary>
internal static class NumberPiece
{
    private const NumberStyles Integer = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fixed = Integer | NumberStyles.AllowDecimalPoint;
    private const NumberStyles Exponential = Fixed | NumberStyles.AllowExponent;
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    public static void Check(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);

        // .NET's own parsers skip NULs at the end.
        bool mayBe = !text.Contains('\0');
        bool hasDigit = text.Any(char.IsAsciiDigit);
        Same(ValueParser.TryParse(bytes, out int i), i, int.TryParse(text, Integer, s_invariant, out int j) && mayBe, j);
        Same(ValueParser.TryParse(bytes, out long l), l, long.TryParse(text, Integer, s_invariant, out long k) && mayBe, k);
        Same(ValueParser.TryParse(bytes, out bool b), b, bool.TryParse(text, out bool c) && mayBe && text.Trim() == text, c);
        Same(ValueParser.TryParse(bytes, out Guid g), g, IsGuid(text, out Guid h), h);

        // Which of the odd ways to write them are taken is left to the parser; what is taken has the right value.
        if (ValueParser.TryParse(bytes, out decimal m))
        {
            Require(mayBe && decimal.TryParse(text, Fixed, s_invariant, out decimal n) && m == n, "A decimal is wrong.");
        }

        if (hasDigit && ValueParser.TryParse(bytes, out double d))
        {
            Require(mayBe && double.TryParse(text, Exponential, s_invariant, out double e) && d.Equals(e), "A double is wrong.");
        }
    }

    private static void Same<T>(bool isActual, T actual, bool isExpected, T expected)
        => Require(isActual == isExpected && (!isActual || Equals(actual, expected)), typeof(T).Name + " is wrong.");

    /// <summary>.NET's own parser takes signs and <c>0x</c> too.</summary>
    private static bool IsGuid(string text, out Guid value)
    {
        value = default;
        return text.All(c => char.IsAsciiHexDigit(c) || "-{}()".Contains(c, StringComparison.Ordinal))
            && (Guid.TryParseExact(text, "N", out value) || Guid.TryParseExact(text, "D", out value)
                || Guid.TryParseExact(text, "B", out value) || Guid.TryParseExact(text, "P", out value));
    }
}
