using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

public class LiteralTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("users", "users")]
    [InlineData("café", "café")]
    [InlineData("caf%C3%A9", "café")]
    [InlineData("caf%c3%a9", "café")]
    [InlineData("a%2fb", "a%2Fb")]
    [InlineData("a%2Fb", "a%2Fb")]
    [InlineData("100%25", "100%25")]
    [InlineData("a%20b", "a b")]
    [InlineData("a b", "a b")]
    [InlineData("%3F", "?")]
    [InlineData("%0A", "\n")]
    [InlineData("%7Eme", "~me")]
    [InlineData("...", "...")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("%F0%9F%98%80", "\U0001F600")]
    public void HasTheFormOfAPath(string raw, string expected)
    {
        Assert.Null(LiteralText.NormaliseSegment(raw, out string text));
        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("a%", 1)]
    [InlineData("a%2", 1)]
    [InlineData("a%zz", 1)]
    [InlineData("%00", 0)]
    [InlineData("a%FF", 0)]
    [InlineData("%C3", 0)]
    [InlineData(".", 0)]
    [InlineData("%2e%2E", 0)]
    [InlineData("ab?", 2)]
    [InlineData("a\tb", 1)]
    public void CannotOccurInAPath(string raw, int offset)
    {
        TemplateError? error = LiteralText.NormaliseSegment(raw, out _);

        Assert.Equal(TemplateErrorKind.Literal, error?.Kind);
        Assert.Equal(offset, error?.Offset);
    }

    [Fact]
    public void HalfASurrogatePairCannotOccurInAPath()
        => Assert.Equal(1, LiteralText.NormaliseSegment("a\ud83d", out _)?.Offset);
}
