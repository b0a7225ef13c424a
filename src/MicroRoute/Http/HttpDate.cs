namespace MicroRoute;

/// <summary>The date format of HTTP, IMF-fixdate (RFC 9110, section 5.6.7), such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
/// <remarks>.NET's "R" format gives the same, and costs a small server 16 KB of date formatting that it needs for nothing else.</remarks>
internal static class HttpDate
{
    public const int Length = 29;

    /// <param name="utc">The time, in UTC.</param>
    /// <param name="destination">At least <see cref="Length"/> bytes.</param>
    public static void Write(DateTime utc, Span<byte> destination)
    {
        "ddd, 00 mmm 0000 00:00:00 GMT"u8.CopyTo(destination);
        "SunMonTueWedThuFriSat"u8.Slice(3 * (int)utc.DayOfWeek, 3).CopyTo(destination);
        "JanFebMarAprMayJunJulAugSepOctNovDec"u8.Slice(3 * (utc.Month - 1), 3).CopyTo(destination[8..]);
        WriteTwoDigits(utc.Day, destination[5..]);
        WriteTwoDigits(utc.Year / 100, destination[12..]);
        WriteTwoDigits(utc.Year % 100, destination[14..]);
        WriteTwoDigits(utc.Hour, destination[17..]);
        WriteTwoDigits(utc.Minute, destination[20..]);
        WriteTwoDigits(utc.Second, destination[23..]);
    }

    private static void WriteTwoDigits(int value, Span<byte> destination)
    {
        destination[0] = (byte)('0' + (value / 10));
        destination[1] = (byte)('0' + (value % 10));
    }
}
