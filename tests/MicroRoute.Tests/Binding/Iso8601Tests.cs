using System.Globalization;
using System.Text;
using CsCheck;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class Iso8601Tests
{
    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Date_is_year_month_day(string text, int year, int month, int day)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out DateOnly value));
        Assert.Equal(new DateOnly(year, month, day), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-1-1")]
    [InlineData("24-01-01")]
    [InlineData("02024-01-01")]
    [InlineData("2024/01/01")]
    [InlineData("20240101")]
    [InlineData("01-01-2024")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-00-01")]
    [InlineData("2024-13-01")]
    [InlineData("2024-01-00")]
    [InlineData("2024-01-32")]
    [InlineData("0000-01-01")]
    [InlineData("-001-01-01")]
    [InlineData("+024-01-01")]
    [InlineData("2024-01-01 ")]
    [InlineData(" 2024-01-01")]
    [InlineData("2024-01-0a")]
    [InlineData("2024-01-01T00:00:00")]
    public void Date_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out DateOnly _));

    [Theory]
    [InlineData("00:00", "00:00:00.0000000")]
    [InlineData("23:59:59", "23:59:59.0000000")]
    [InlineData("10:20:30.1234567", "10:20:30.1234567")]
    public void Clock_may_have_seconds_and_a_fraction(string text, string expected)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out TimeOnly value));
        Assert.Equal(expected, value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("1:20")]
    [InlineData("24:00")]
    [InlineData("10:60")]
    [InlineData("10:20:60")]
    [InlineData("10:20:")]
    [InlineData("10:20.5")]
    [InlineData("10:20Z")]
    [InlineData("10:20 ")]
    public void Clock_takes_nothing_else(string text) => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out TimeOnly _));

    [Theory]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("2024-02-29T13:14:15", "2024-02-29T13:14:15.0000000+00:00")]
    [InlineData("2024-02-29T13:14:15Z", "2024-02-29T13:14:15.0000000+00:00")]
    [InlineData("2024-02-29T13:14:15.5-14:00", "2024-02-29T13:14:15.5000000-14:00")]
    [InlineData("2024-02-29T13:14:15+02:30", "2024-02-29T13:14:15.0000000+02:30")]
    public void Offset_is_kept(string text, string expected)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset value));
        Assert.Equal(expected, value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2024-02-29T13:14:15+14:01")]
    [InlineData("2024-02-29T13:14:15-15:00")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("2024-02-30")]
    [InlineData("2024-02-29T13:14:15*")]
    public void Offset_is_at_most_fourteen_hours(string text) => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset _));

    [Theory]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("2024-02-29T13:14:15", "2024-02-29T13:14:15.0000000", DateTimeKind.Unspecified)]
    [InlineData("2024-02-29T13:14:15.1", "2024-02-29T13:14:15.1000000", DateTimeKind.Unspecified)]
    [InlineData("2024-02-29T13:14:15.0000001", "2024-02-29T13:14:15.0000001", DateTimeKind.Unspecified)]
    [InlineData("2024-02-29T23:59:59.9999999Z", "2024-02-29T23:59:59.9999999", DateTimeKind.Utc)]
    [InlineData("2024-02-29T13:14:15Z", "2024-02-29T13:14:15.0000000", DateTimeKind.Utc)]
    [InlineData("2024-02-29T13:14:15+00:00", "2024-02-29T13:14:15.0000000", DateTimeKind.Utc)]
    [InlineData("2024-02-29T13:14:15+02:30", "2024-02-29T10:44:15.0000000", DateTimeKind.Utc)]
    [InlineData("2024-02-29T23:14:15.5-02:00", "2024-03-01T01:14:15.5000000", DateTimeKind.Utc)]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999", DateTimeKind.Unspecified)]
    public void Time_may_have_fraction_and_zone(string text, string expected, DateTimeKind kind)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out DateTime value));
        Assert.Equal(expected, value.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        Assert.Equal(kind, value.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-01-01T")]
    [InlineData("2024-01-01T10")]
    [InlineData("2024-01-01T10:00")]
    [InlineData("2024-01-01T10:00:")]
    [InlineData("2024-01-01T10:00:0")]
    [InlineData("2024-01-01T1:00:00")]
    [InlineData("2024-01-01 10:00:00")]
    [InlineData("2024-01-01t10:00:00")]
    [InlineData("2024-01-01T10:00:00z")]
    [InlineData("2024-01-01T24:00:00")]
    [InlineData("2024-01-01T10:60:00")]
    [InlineData("2024-01-01T10:00:60")]
    [InlineData("2023-02-29T10:00:00")]
    [InlineData("2024-01-01T10:00:00.")]
    [InlineData("2024-01-01T10:00:00.Z")]
    [InlineData("2024-01-01T10:00:00,5")]
    [InlineData("2024-01-01T10:00:00.12345678")]
    [InlineData("2024-01-01T10:00:00ZZ")]
    [InlineData("2024-01-01T10:00:00 Z")]
    [InlineData("2024-01-01T10:00:00+2")]
    [InlineData("2024-01-01T10:00:00+0200")]
    [InlineData("2024-01-01T10:00:00+02")]
    [InlineData("2024-01-01T10:00:00+24:00")]
    [InlineData("2024-01-01T10:00:00+02:60")]
    [InlineData("2024-01-01T10:00:00+02:00Z")]
    [InlineData("2024-01-01T10:00:00 02:00")]
    [InlineData("2024-01-01Z")]
    [InlineData("2024-01-01T10:00:00\0")]
    [InlineData(" 2024-01-01T10:00:00")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    public void Time_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out DateTime _));

    [Fact]
    public void What_the_base_library_writes_comes_back()
        => Gen.DateTime.Sample(expected =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(DateTime.SpecifyKind(expected, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture));
            Assert.True(ValueParser.TryParse(utf8, out DateTime actual));
            Assert.Equal(expected.Ticks, actual.Ticks);
        });

    [Fact]
    public void Offsets_agree_with_the_base_library()
        => Gen.Select(Gen.DateTime[new DateTime(2, 1, 1), new DateTime(9998, 1, 1)], Gen.Int[-14 * 60, 14 * 60]).Sample((local, minutes) =>
        {
            var expected = new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), TimeSpan.FromMinutes(minutes));
            Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(expected.ToString("O", CultureInfo.InvariantCulture)), out DateTime actual));
            Assert.Equal(expected.UtcDateTime, actual);
        });
}
