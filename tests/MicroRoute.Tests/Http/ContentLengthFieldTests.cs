using CsCheck;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class ContentLengthFieldTests
{
    private const long BeyondEveryLimit = int.MaxValue + 1L;

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("007", 7)]
    [InlineData("0000000000000000000000000000000000000007", 7)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", 2147483648)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void It_is_a_decimal_number(string value, long expected) => Assert.Equal(expected, Parse(value));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("18446744073709551623")]
    [InlineData("340282366920938463463374607431768211463")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    public void What_does_not_fit_into_63_bits_is_no_length(string value) => Assert.Null(Parse(value));

    [Theory]
    [InlineData("")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("1 ")]
    [InlineData("1 1")]
    [InlineData("1,1")]
    [InlineData("1.0")]
    [InlineData("1e1")]
    [InlineData("0x1")]
    [InlineData("\u00b2")]
    [InlineData("99999999999999999999999999a")]
    public void It_has_nothing_but_digits(string value) => Assert.Null(Parse(value));

    [Fact]
    public void Every_number_within_a_limit_is_read_and_every_other_is_beyond()
        => Gen.ULong.Sample(number => Assert.Equal(
            number > int.MaxValue ? BeyondEveryLimit : (long)number,
            Math.Min(Parse($"{number}") ?? BeyondEveryLimit, BeyondEveryLimit)));

    private static long? Parse(string value)
    {
        var head = new RequestHead(new ServerLimits { MaxRequestLineSize = 64, MaxRequestHeaderCount = 1 });
        head.Reset();
        RejectionReason reason = ContentLengthField.Apply(Bytes.Of(value), head);
        Assert.Equal(reason == RejectionReason.None, head.ContentLength >= 0);
        return reason == RejectionReason.None ? head.ContentLength : null;
    }
}
