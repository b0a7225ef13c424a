using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using MicroRoute.Binding;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Binding;

public sealed class ParsableTextTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("a b", true)]
    [InlineData("é", true)]
    [InlineData(" a", false)]
    [InlineData("a\t", false)]
    [InlineData("\0", false)]
    public void Neither_white_space_nor_NUL_stands_at_an_end(string text, bool isTrimmed)
        => Assert.Equal(isTrimmed, ParsableText.IsTrimmed(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("-128", true)]
    [InlineData("+7", true)]
    [InlineData("128", false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("1\0", false)]
    [InlineData(" 1", false)]
    [InlineData("1.0", false)]
    [InlineData("1e1", false)]
    [InlineData("0x1", false)]
    public void Integers_are_digits_with_a_sign(string text, bool isNumber)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(isNumber, ParsableText.TryParseInteger(utf8, out sbyte value));
        Assert.Equal(isNumber ? sbyte.Parse(text, CultureInfo.InvariantCulture) : 0, value);
        if (text != "128")
        {
            Assert.Equal(isNumber, ParsableText.TryParseInteger(utf8, out BigInteger _));
            Assert.Equal(isNumber, ParsableText.TryParseInteger(utf8, out Int128 _));
        }
    }

    [Theory]
    [InlineData("-1.5e-3", -1.5e-3f)]
    [InlineData("NaN", float.NaN)]
    [InlineData("Infinity", float.PositiveInfinity)]
    public void Reals_may_have_an_exponent(string text, float expected)
    {
        Assert.True(ParsableText.TryParseReal(Encoding.UTF8.GetBytes(text), out float value));
        Assert.Equal(expected, value);
        Assert.True(ParsableText.TryParseReal(Encoding.UTF8.GetBytes(text), out Half half));
        Assert.Equal((Half)expected, half);
    }

    [Theory]
    [InlineData("1,000")]
    [InlineData("1 ")]
    [InlineData("1\0")]
    [InlineData("(1)")]
    [InlineData("$1")]
    public void Reals_have_nothing_else(string text) => Assert.False(ParsableText.TryParseReal(Encoding.UTF8.GetBytes(text), out float _));

    [Fact]
    public void Types_parse_themselves()
    {
        Assert.True(ParsableText.TryParseUtf8<Version>("1.2"u8, out Version? version));
        Assert.Equal(new Version(1, 2), version);
        Assert.True(ParsableText.TryParseSpan("1:00"u8, out TimeSpan span));
        Assert.Equal(TimeSpan.FromHours(1), span);
        Assert.True(ParsableText.TryParseString<IPAddress>("::1"u8, out IPAddress? address));
        Assert.Equal(IPAddress.IPv6Loopback, address);
    }

    [Fact]
    public void Scalars_are_not_allocated()
    {
        HttpContext context = new RequestDouble().Context;
        bool success = true;
        long allocated = Allocated.By(ref context, (ref _) =>
            success &= ParsableText.TryParseInteger("5"u8, out byte _)
                && ParsableText.TryParseInteger("-170141183460469231731687303715884105728"u8, out Int128 _)
                && ParsableText.TryParseReal("1.5e3"u8, out float _)
                && ParsableText.TryParseUtf8("x"u8, out char _)
                && ParsableText.TryParseSpan("1.02:03:04.5"u8, out TimeSpan _)
                && ValueParser.TryParse("10:20"u8, out TimeOnly _)
                && ValueParser.TryParse("2024-02-29T10:00:00.5+02:00"u8, out DateTimeOffset _));
        Assert.Equal(0, allocated);
        Assert.True(success);
    }
}
