using System.Text;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class QueryValueTests
{
    [Theory]
    [InlineData("q=1", "1")]
    [InlineData("a=0&q=1", "1")]
    [InlineData("q=1&a=0", "1")]
    [InlineData("q=1&q=2", "1")]
    [InlineData("q=&q=2", "")]
    [InlineData("q&q=2", "")]
    [InlineData("q", "")]
    [InlineData("q=", "")]
    [InlineData("&&q=1&", "1")]
    [InlineData("q=a=b", "a=b")]
    [InlineData("q==", "=")]
    [InlineData("q=a;b", "a;b")]
    [InlineData("Q=0&q=1", "0")]
    [InlineData("%51=0&q=1", "0")]
    [InlineData("qq=0&q=1", "1")]
    [InlineData("%71=1", "1")]
    [InlineData("%zz=0&q=1", "1")]
    [InlineData("%=0&q=1", "1")]
    [InlineData("a=%zz&q=1", "1")]
    [InlineData("q=a+b", "a b")]
    [InlineData("q=a%20b", "a b")]
    [InlineData("q=a%2Bb", "a+b")]
    [InlineData("q=1%262", "1&2")]
    [InlineData("q=%2541", "%41")]
    [InlineData("q=%2F", "/")]
    [InlineData("q=/?:@", "/?:@")]
    [InlineData("q=caf%C3%A9", "café")]
    [InlineData("q=caf%c3%a9", "café")]
    [InlineData("q=café", "café")]
    [InlineData("q=%F0%9D%84%9E", "𝄞")]
    [InlineData("q=%00", "\0")]
    public void The_first_value_is_decoded_once(string query, string expected)
        => Assert.Equal((ValueStatus.Found, expected), Find(query, "q"));

    [Theory]
    [InlineData("")]
    [InlineData("&")]
    [InlineData("=1")]
    [InlineData("\u0011=1")]
    [InlineData("qq=1")]
    [InlineData("a=q")]
    [InlineData("a=1;q=2")]
    [InlineData("%2571=1")]
    [InlineData("q%3D1")]
    [InlineData("+q=1")]
    [InlineData("q%00=1")]
    public void Another_name_is_no_value(string query)
        => Assert.Equal(ValueStatus.Missing, Find(query, "q").Status);

    [Theory]
    [InlineData("q=%")]
    [InlineData("q=%4")]
    [InlineData("q=%zz")]
    [InlineData("q=a%2")]
    [InlineData("q=%u0041")]
    [InlineData("q=%FF")]
    [InlineData("q=%C3")]
    [InlineData("q=%C3%28")]
    [InlineData("q=%C0%AF")]
    [InlineData("q=%ED%A0%80")]
    [InlineData("q=%F4%90%80%80")]
    [InlineData("q=%zz&q=1")]
    public void Bad_escapes_and_bad_UTF8_are_told_apart_from_absence(string query)
        => Assert.Equal(ValueStatus.Malformed, Find(query, "q").Status);

    [Fact]
    public void Raw_bytes_must_be_UTF8_too()
    {
        var request = new RequestDouble("/", Encoding.Latin1.GetBytes("q=é"));
        HttpContext context = request.Context;
        Assert.Equal(ValueStatus.Malformed, QueryValue.Find(ref context, "q"u8, out _));
    }

    [Theory]
    [InlineData("a+b=1", "a b")]
    [InlineData("a%20b=1", "a b")]
    [InlineData("a%2Bb=1", "a+b")]
    [InlineData("caf%C3%A9=1", "café")]
    [InlineData("a.b%5B0%5D=1", "a.b[0]")]
    [InlineData("=1", "")]
    public void Names_are_compared_decoded(string query, string name)
        => Assert.Equal((ValueStatus.Found, "1"), Find(query, name));

    [Fact]
    public void Values_of_one_request_live_side_by_side()
    {
        var request = new RequestDouble("/", "a=%41%41&b=%42&c=%43%43%43"u8);
        HttpContext context = request.Context;
        QueryValue.Find(ref context, "a"u8, out ReadOnlySpan<byte> a);
        QueryValue.Find(ref context, "b"u8, out ReadOnlySpan<byte> b);
        QueryValue.Find(ref context, "c"u8, out ReadOnlySpan<byte> c);
        Assert.Equal("AA B CCC", $"{Encoding.UTF8.GetString(a)} {Encoding.UTF8.GetString(b)} {Encoding.UTF8.GetString(c)}");
    }

    [Fact]
    public void Nothing_is_copied_without_need()
    {
        var request = new RequestDouble("/", "q=plain"u8);
        HttpContext context = request.Context;
        QueryValue.Find(ref context, "q"u8, out ReadOnlySpan<byte> value);
        Assert.True(context.Request.Query.Overlaps(value));
    }

    private static (ValueStatus Status, string Value) Find(string query, string name)
    {
        var request = new RequestDouble("/", Encoding.UTF8.GetBytes(query));
        HttpContext context = request.Context;
        ValueStatus status = QueryValue.Find(ref context, Encoding.UTF8.GetBytes(name), out ReadOnlySpan<byte> value);
        return (status, Encoding.UTF8.GetString(value));
    }
}
