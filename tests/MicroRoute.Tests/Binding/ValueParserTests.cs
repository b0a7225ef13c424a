using System.Globalization;
using System.Text;
using CsCheck;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class ValueParserTests
{
    /// <summary>What no parser may take, whatever its type.</summary>
    public static TheoryData<string> Never => ["", " ", "+", "-", "--1", "+-1", "1 ", " 1", "1\0", "\01", "1\n", "1,000", "0x1", "1_0", "１", "%31", "true ", " true", "é"];

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("TRUE", true)]
    [InlineData("tRuE", true)]
    [InlineData("false", false)]
    [InlineData("False", false)]
    [InlineData("FALSE", false)]
    public void Bool_ignores_case(string text, bool expected)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out bool value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [MemberData(nameof(Never))]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("yes")]
    [InlineData("on")]
    [InlineData("tru")]
    [InlineData("truee")]
    [InlineData("true\0")]
    public void Bool_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out bool _));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("+0", 0)]
    [InlineData("7", 7)]
    [InlineData("+7", 7)]
    [InlineData("-7", -7)]
    [InlineData("007", 7)]
    [InlineData("000000000000000000000000000012", 12)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void Int_takes_sign_and_digits(string text, int expected)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out int value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [MemberData(nameof(Never))]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("4294967296")]
    [InlineData("99999999999999999999")]
    [InlineData("1.0")]
    [InlineData("1.")]
    [InlineData("1e3")]
    [InlineData("(1)")]
    [InlineData("1-")]
    [InlineData("NaN")]
    public void Int_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out int _));

    [Theory]
    [InlineData("2147483648", 2147483648L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("+9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Long_reaches_its_ends(string text, long expected)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out long value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [MemberData(nameof(Never))]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("18446744073709551616")]
    [InlineData("1.0")]
    public void Long_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out long _));

    [Theory]
    [InlineData("0", 0d)]
    [InlineData("-0", -0d)]
    [InlineData("1", 1d)]
    [InlineData("+1.5", 1.5)]
    [InlineData("-1.5", -1.5)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5d)]
    [InlineData("1e3", 1000d)]
    [InlineData("1E+3", 1000d)]
    [InlineData("25e-1", 2.5)]
    [InlineData("0.1", 0.1)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("1e-400", 0d)]
    [InlineData("1e400", double.PositiveInfinity)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("NaN", double.NaN)]
    public void Double_takes_fraction_and_exponent(string text, double expected)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out double value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(value));
    }

    [Theory]
    [MemberData(nameof(Never))]
    [InlineData(".")]
    [InlineData("e3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e3.5")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("1f")]
    [InlineData("$1")]
    [InlineData("1%")]
    [InlineData("Inf")]
    public void Double_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out double _));

    [Theory]
    [InlineData("0")]
    [InlineData("-1.5")]
    [InlineData("+1.5")]
    [InlineData("12.50")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Decimal_keeps_every_digit(string text)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out decimal value));
        decimal expected = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(decimal.GetBits(expected), decimal.GetBits(value));
    }

    [Theory]
    [MemberData(nameof(Never))]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e3")]
    [InlineData("1.2.3")]
    [InlineData("NaN")]
    [InlineData(".")]
    public void Decimal_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out decimal _));

    [Theory]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    [InlineData("(0f8fad5b-d9cb-469f-a165-70867728950e)")]
    public void Guid_has_four_forms(string text)
    {
        Assert.True(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out Guid value));
        Assert.Equal(Guid.Parse(text), value);
    }

    [Theory]
    [MemberData(nameof(Never))]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e0")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950g")]
    [InlineData("0f8fad5bd-9cb-469f-a165-70867728950e")]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e)")]
    [InlineData(" 0f8fad5b-d9cb-469f-a165-70867728950e ")]
    [InlineData("+f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0xfad5b1-d9cb-469f-a165-70867728950e")]
    [InlineData("0f8fad5b-d9cb-469f-a165-7086772895é")]
    public void Guid_takes_nothing_else(string text)
        => Assert.False(ValueParser.TryParse(Encoding.UTF8.GetBytes(text), out Guid _));

    [Fact]
    public void Numbers_agree_with_the_base_library()
    {
        const NumberStyles Integer = NumberStyles.AllowLeadingSign;
        const NumberStyles Fraction = Integer | NumberStyles.AllowDecimalPoint;
        const NumberStyles Real = Fraction | NumberStyles.AllowExponent;
        CultureInfo culture = CultureInfo.InvariantCulture;
        Gen.String[Gen.Char["0123456789+-.eE "], 0, 24].Sample(text =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            AssertSame(int.TryParse(text, Integer, culture, out int i), i, ValueParser.TryParse(utf8, out int i2), i2);
            AssertSame(long.TryParse(text, Integer, culture, out long l), l, ValueParser.TryParse(utf8, out long l2), l2);
            AssertSame(double.TryParse(text, Real, culture, out double d), d, ValueParser.TryParse(utf8, out double d2), d2);
            AssertSame(decimal.TryParse(text, Fraction, culture, out decimal m), m, ValueParser.TryParse(utf8, out decimal m2), m2);
        }, iter: 20_000);
    }

    private static void AssertSame<T>(bool expectedSuccess, T expected, bool success, T actual)
    {
        Assert.Equal(expectedSuccess, success);
        if (success)
        {
            Assert.Equal(expected, actual);
        }
    }
}
