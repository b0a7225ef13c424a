using System.Globalization;
using System.Text;
using MicroRoute.Binding;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Dates and times, against what .NET makes of the same text.</summary>
internal static class DatePiece
{
    private const string Date = "yyyy-MM-dd";
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    private static readonly string[] s_formats =
    [
        Date, Date + "'T'HH:mm:ss", Date + "'T'HH:mm:ss'Z'", Date + "'T'HH:mm:sszzz",
        .. Enumerable.Range(1, 7).SelectMany(digits => new[] { "", "'Z'", "zzz" }.Select(
            zone => Date + "'T'HH:mm:ss." + new string('f', digits) + zone)),
    ];

    public static void Check(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);
        bool isDate = ValueParser.TryParse(bytes, out DateOnly date);
        Require(isDate == DateOnly.TryParseExact(text, Date, s_invariant, DateTimeStyles.None, out DateOnly expected), "A date is judged wrong.");
        Require(!isDate || date == expected, "A date is wrong.");

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        bool isTime = ValueParser.TryParse(bytes, out DateTime time);
        bool isShaped = Grammar.DateTime.IsMatch(text);
        Require(isShaped || !isTime, "What is no time is taken for one.");

        // .NET knows no offset beyond 14 hours, and drops one that leads beyond its first or last day.
        bool isAtEdge = text.StartsWith("0001-01-01", StringComparison.Ordinal) || text.StartsWith("9999-12-31", StringComparison.Ordinal);
        if (isShaped && !isAtEdge && DateTime.TryParseExact(text, s_formats, s_invariant, Utc, out DateTime expectedTime))
        {
            Require(isTime, "A time is not taken for one.");
            Require(time.Ticks == expectedTime.Ticks, "A time is wrong.");
        }
    }
}
