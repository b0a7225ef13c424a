using System.Text;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class HeaderValueTests
{
    [Theory]
    [InlineData("X-Id", "7")]
    [InlineData("x-id", "7")]
    [InlineData("X-ID", "7")]
    [InlineData("X-Empty", "")]
    [InlineData("X-Text", "café")]
    [InlineData("X-Percent", "%41+")]
    public void The_first_value_is_taken_as_it_is(string name, string expected)
        => Assert.Equal((ValueStatus.Found, expected), Find(name));

    [Theory]
    [InlineData("X-I")]
    [InlineData("X-Id2")]
    [InlineData("")]
    public void Another_name_is_no_value(string name)
        => Assert.Equal(ValueStatus.Missing, Find(name).Status);

    [Fact]
    public void A_value_must_be_UTF8()
        => Assert.Equal(ValueStatus.Malformed, Find("X-Latin").Status);

    private static (ValueStatus Status, string Value) Find(string name)
    {
        var request = new RequestDouble(
            "/",
            default,
            ("X-Id", "7"u8.ToArray()),
            ("x-id", "8"u8.ToArray()),
            ("X-Empty", []),
            ("X-Text", "café"u8.ToArray()),
            ("X-Percent", "%41+"u8.ToArray()),
            ("X-Latin", Encoding.Latin1.GetBytes("café")));
        HttpContext context = request.Context;
        ValueStatus status = HeaderValue.Find(ref context, Encoding.UTF8.GetBytes(name), out ReadOnlySpan<byte> value);
        return (status, Encoding.UTF8.GetString(value));
    }
}
