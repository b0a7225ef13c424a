namespace MicroRoute.Binding;

/// <summary>The dates and times of ISO 8601 that RFC 3339 describes, with time and zone optional.</summary>
/// <remarks>Read by hand, because <c>DateTime.TryParseExact</c> brings every culture's formats into the binary.</remarks>
internal static class Iso8601
{
    private const int DateLength = 10;

    // What a DateTimeOffset has room for.
    private const long MaxOffset = 14 * TimeSpan.TicksPerHour;

    /// <summary><c>yyyy-MM-dd</c></summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        if (TryTakeNumber(ref text, 4, out int year)
            && TryTake(ref text, '-') && TryTakeNumber(ref text, 2, out int month)
            && TryTake(ref text, '-') && TryTakeNumber(ref text, 2, out int day)
            && text.IsEmpty
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            value = new DateOnly(year, month, day);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary><c>yyyy-MM-dd[THH:mm:ss[.fffffff][Z|±hh:mm]]</c></summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        // An offset is taken off the time at once, so that the value does not depend on the server's own zone.
        bool isTime = TryParse(text, out long ticks, out long? offset) && IsInRange(ticks -= offset ?? 0);
        value = isTime ? new DateTime(ticks, offset is null ? DateTimeKind.Unspecified : DateTimeKind.Utc) : default;
        return isTime;
    }

    /// <summary>Likewise, with the offset kept; without one it is UTC.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        bool isTime = TryParse(text, out long ticks, out long? zone) & zone is not (< -MaxOffset or > MaxOffset) & IsInRange(ticks - (zone ?? 0));
        value = isTime ? new DateTimeOffset(ticks, new TimeSpan(zone ?? 0)) : default;
        return isTime;
    }

    /// <summary><c>HH:mm[:ss[.fffffff]]</c></summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        long ticks = 0;
        bool isTime = TryTakeClock(ref text, ref ticks) && (text.IsEmpty || TryTakeSeconds(ref text, ref ticks)) && text.IsEmpty;
        value = isTime ? new TimeOnly(ticks) : default;
        return isTime;
    }

    /// <summary>Parses a time as its own zone has it.</summary>
    private static bool TryParse(ReadOnlySpan<byte> text, out long ticks, out long? offset)
    {
        ticks = 0;
        offset = null;
        if (text.Length < DateLength || !TryParse(text[..DateLength], out DateOnly date))
        {
            return false;
        }

        ticks = date.DayNumber * TimeSpan.TicksPerDay;
        text = text[DateLength..];
        return text.IsEmpty
            || (TryTake(ref text, 'T') && TryTakeClock(ref text, ref ticks) && TryTakeSeconds(ref text, ref ticks) && TryTakeZone(ref text, ref offset) && text.IsEmpty);
    }

    private static bool IsInRange(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;

    /// <summary><c>HH:mm</c></summary>
    private static bool TryTakeClock(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        if (!TryTakeNumber(ref text, 2, out int hour) || hour > 23
            || !TryTake(ref text, ':') || !TryTakeNumber(ref text, 2, out int minute) || minute > 59)
        {
            return false;
        }

        ticks += (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        return true;
    }

    /// <summary><c>:ss[.fffffff]</c></summary>
    private static bool TryTakeSeconds(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        if (!TryTake(ref text, ':') || !TryTakeNumber(ref text, 2, out int second) || second > 59)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        return !TryTake(ref text, '.') || TryTakeFraction(ref text, ref ticks);
    }

    /// <summary>One to seven digits; the seventh is a tick.</summary>
    private static bool TryTakeFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        long unit = TimeSpan.TicksPerSecond;
        while (unit > 1 && TryTakeNumber(ref text, 1, out int digit))
        {
            unit /= 10;
            ticks += digit * unit;
        }

        return unit < TimeSpan.TicksPerSecond;
    }

    /// <summary><c>[Z|±hh:mm]</c></summary>
    private static bool TryTakeZone(ref ReadOnlySpan<byte> text, ref long? offset)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        int sign = TryTake(ref text, '+') ? 1 : TryTake(ref text, '-') ? -1 : 0;
        long ticks = 0;
        bool isZone = sign == 0 ? TryTake(ref text, 'Z') : TryTakeClock(ref text, ref ticks);
        offset = sign * ticks;
        return isZone;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<byte> text, int digits, out int value)
    {
        value = 0;
        if (text.Length < digits)
        {
            return false;
        }

        foreach (byte digit in text[..digits])
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        text = text[digits..];
        return true;
    }
}
