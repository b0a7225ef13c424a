using System.Text;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class CookieValueTests
{
    [Theory]
    [InlineData("a=1", "1")]
    [InlineData("b=2; a=1; a=3", "1")]
    [InlineData("b=2;a=1", "1")]
    [InlineData("aa=2; a =3; A=4; a=1", "1")]
    [InlineData("a=", "")]
    [InlineData("a=\"1\"", "1")]
    [InlineData("a=\"", "\"")]
    [InlineData("a=\"\"", "")]
    [InlineData("a=b=c", "b=c")]
    [InlineData("a=%20+", "%20+")]
    [InlineData(";; a=1;", "1")]
    public void The_first_cookie_is_given_as_it_is(string field, string expected) => Assert.Equal((ValueStatus.Found, expected), Find(field));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("A=1")]
    [InlineData("b=a=1")]
    [InlineData("ab=1")]
    public void Another_name_is_no_cookie(string field) => Assert.Equal(ValueStatus.Missing, Find(field).Status);

    [Fact]
    public void What_is_not_UTF8_is_malformed()
    {
        HttpContext context = new RequestDouble("/", default, ("Cookie", [(byte)'a', (byte)'=', 0xFF])).Context;
        Assert.Equal(ValueStatus.Malformed, CookieValue.Find(ref context, "a"u8, out _));
    }

    private static (ValueStatus Status, string Value) Find(string field)
    {
        HttpContext context = new RequestDouble("/", default, ("X", "a=0"u8.ToArray()), ("cookie", Encoding.UTF8.GetBytes(field))).Context;
        ValueStatus status = CookieValue.Find(ref context, "a"u8, out ReadOnlySpan<byte> value);
        return (status, Encoding.UTF8.GetString(value));
    }
}
