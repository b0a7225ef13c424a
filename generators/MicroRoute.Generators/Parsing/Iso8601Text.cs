using System.Globalization;
using System.Text.RegularExpressions;

namespace MicroRoute.Generators.Parsing;

/// <summary>The dates and times that the runtime reads.</summary>
internal static class Iso8601Text
{
    private static readonly Regex Form = new(
        @"\A(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(\.(?<fraction>[0-9]{1,7}))?"
            + @"(Z|(?<sign>[+-])(?<offsetHour>[0-9]{2}):(?<offsetMinute>[0-9]{2}))?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary><c>yyyy-MM-dd[THH:mm:ss[.fffffff][Z|±hh:mm]]</c></summary>
    public static bool IsDateTime(string text)
    {
        Match match = Form.Match(text);
        if (!match.Success || Number(match, "year") is 0 || Number(match, "month") is 0 or > 12
            || Number(match, "day") is 0 || Number(match, "day") > DateTime.DaysInMonth(Number(match, "year"), Number(match, "month"))
            || Number(match, "hour") > 23 || Number(match, "minute") > 59 || Number(match, "second") > 59
            || Number(match, "offsetHour") > 23 || Number(match, "offsetMinute") > 59)
        {
            return false;
        }

        // An offset can lead out of all years.
        var local = new DateTime(Number(match, "year"), Number(match, "month"), Number(match, "day"), Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        var offset = new TimeSpan(Number(match, "offsetHour"), Number(match, "offsetMinute"), 0);
        return match.Groups["sign"].Value switch
        {
            "+" => local - DateTime.MinValue >= offset,
            "-" => DateTime.MaxValue - local >= offset,
            _ => true,
        };
    }

    private static int Number(Match match, string name)
        => match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
}
