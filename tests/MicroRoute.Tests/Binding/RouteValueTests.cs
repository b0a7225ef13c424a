using System.Text;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class RouteValueTests
{
    [Theory]
    [InlineData("/plain", "plain")]
    [InlineData("/", "")]
    [InlineData("/a%2Fb", "a/b")]
    [InlineData("/%2F", "/")]
    [InlineData("/100%25", "100%")]
    [InlineData("/%252F", "%2F")]
    [InlineData("/%2525", "%25")]
    [InlineData("/a+b", "a+b")]
    [InlineData("/café%2F☕", "café/☕")]
    public void What_the_path_keeps_encoded_is_decoded_once(string path, string expected)
    {
        var request = new RequestDouble(path, default);
        HttpContext context = request.Context;
        ReadOnlySpan<byte> value = RouteValue.Decode(ref context, context.Request.Path[1..]);
        Assert.Equal(expected, Encoding.UTF8.GetString(value));
    }

    [Fact]
    public void Nothing_is_copied_without_need()
    {
        var request = new RequestDouble("/plain", default);
        HttpContext context = request.Context;
        ReadOnlySpan<byte> value = RouteValue.Decode(ref context, context.Request.Path[1..]);
        Assert.True(context.Request.Path.Overlaps(value));
    }

    [Fact]
    public void Two_values_live_side_by_side()
    {
        var request = new RequestDouble("/a%2F/b%25", default);
        HttpContext context = request.Context;
        ReadOnlySpan<byte> first = RouteValue.Decode(ref context, context.Request.Path[1..5]);
        ReadOnlySpan<byte> second = RouteValue.Decode(ref context, context.Request.Path[6..]);
        Assert.Equal("a/ b%", $"{Encoding.UTF8.GetString(first)} {Encoding.UTF8.GetString(second)}");
    }
}
