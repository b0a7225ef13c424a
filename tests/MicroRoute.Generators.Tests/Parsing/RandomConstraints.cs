using CsCheck;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

/// <summary>Makes constraints that often meet, and texts that they often admit.</summary>
internal static class RandomConstraints
{
    private static readonly Gen<long> Number = Gen.OneOf(Gen.Long[-12, 12], Gen.OneOf<long>(int.MaxValue, int.MinValue, int.MaxValue + 1L, long.MaxValue, long.MinValue, 100000, -100000));

    private static readonly Gen<(long Least, long Greatest)> Numbers = Gen.Select(Number, Number, (one, other) => (Math.Min(one, other), Math.Max(one, other)));

    private static readonly Gen<int> Count = Gen.OneOf(Gen.Int[0, 12], Gen.OneOf(20, 32, 36, 38));

    private static readonly Gen<string> Built = Gen.OneOf(
        Gen.OneOf("bool", "int", "long", "guid", "datetime", "decimal", "double", "alpha"),
        Number.Select(number => $"min({number})"),
        Number.Select(number => $"max({number})"),
        Numbers.Select(numbers => $"range({numbers.Least},{numbers.Greatest})"),
        Count.Select(count => $"length({count})"),
        Gen.Select(Count, Count, (one, other) => $"length({Math.Min(one, other)},{Math.Max(one, other)})"),
        Count.Select(count => $"minlength({count})"),
        Count.Select(count => $"maxlength({count})"),
        Gen.OneOf("regex(^[a-f]+$)", "regex(1)"));

    public static readonly Gen<Constraint> One = Built.Select(Parse);

    public static readonly Gen<Constraint[]> Some = One.Array[0, 3];

    private static readonly Gen<string> Digits = Gen.Char["0123456789"].Array[1, 22].Select(digits => new string(digits));

    private static readonly Gen<string> Guid = Gen.Select(Gen.Guid, Gen.OneOf("N", "D", "B", "P"), (guid, format) => guid.ToString(format));

    private static readonly Gen<string> Time = Gen.Select(
        Gen.OneOf("0001-01-01", "9999-12-31", "2024-02-29", "2023-02-29", "2024-13-01", "2024-1-01", "0000-01-01", "2024-06-31"),
        Gen.OneOf("", "T00:00:00", "T23:59:59", "T24:00:00", "T10:60:00", "T10:00", "t10:00:00"),
        Gen.OneOf("", "", ".5", ".1234567", ".12345678", "."),
        Gen.OneOf("", "", "Z", "z", "+02:00", "-23:59", "+24:00", "-00:60", "+0200"),
        (date, time, fraction, zone) => date + time + fraction + zone);

    /// <summary>Texts of every kind, some of them broken by one character.</summary>
    public static readonly Gen<string> Text = Gen.Select(
        Gen.OneOf(
            Gen.OneOf("true", "FALSE", "tRUE", "NaN", "Infinity", "-Infinity", "+Infinity", "é", "\ud83d\ude00", "a/b", "100%", "%2F", "x y"),
            Number.Select(number => $"{number}"),
            Number.Select(number => $"{number:+0;-0}"),
            Digits,
            Digits.Select(digits => "-" + digits),
            Gen.Select(Digits, Digits, (whole, fraction) => $"{whole}.{fraction}"),
            Gen.Select(Digits, Gen.Int[-400, 400], (whole, exponent) => $"{whole}E{exponent}"),
            Guid,
            Gen.Char["abcdef"].Array[32].Select(letters => new string(letters)),
            Gen.Char["0123456789"].Array[32].Select(letters => new string(letters)),
            Gen.Char["abzAZ"].Array[1, 40].Select(letters => new string(letters)),
            Gen.Char["01.eE+-a"].Array[1, 8].Select(letters => new string(letters)),
            Time),
        Gen.Frequency((6, Gen.Const(-1)), (1, Gen.Int[0, 40])),
        Gen.Char["0a-. é%/"],
        (text, place, character) => place < 0 || place > text.Length ? text : text.Insert(place, $"{character}"));

    public static Constraint Parse(string text)
    {
        string[] parts = text.TrimEnd(')').Split('(', 2);
        Assert.Null(ConstraintParser.Parse(parts[0], parts.Length > 1 ? parts[1] : null, 0, out Constraint? constraint));
        return constraint!;
    }
}
