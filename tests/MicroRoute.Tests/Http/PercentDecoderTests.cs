using System.Text;

namespace MicroRoute.Tests.Http;

public sealed class PercentDecoderTests
{
    [Fact]
    public void Every_byte_has_its_escape_in_either_case()
    {
        for (int expected = 0; expected <= 255; expected++)
        {
            Assert.True(PercentDecoder.TryDecodeByte(Encoding.ASCII.GetBytes($"%{expected:X2}"), out byte upper));
            Assert.True(PercentDecoder.TryDecodeByte(Encoding.ASCII.GetBytes($"%{expected:x2}"), out byte lower));
            Assert.Equal(expected, upper);
            Assert.Equal(expected, lower);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("%4")]
    [InlineData("414")]
    [InlineData("%4G")]
    [InlineData("%G4")]
    [InlineData("%/4")]
    [InlineData("%:4")]
    [InlineData("%@4")]
    [InlineData("%`4")]
    [InlineData("% 4")]
    [InlineData("%+4")]
    [InlineData("%%41")]
    [InlineData("%4%")]
    public void An_escape_is_a_percent_sign_and_two_hexadecimal_digits(string text)
        => Assert.False(PercentDecoder.TryDecodeByte(Encoding.ASCII.GetBytes(text), out _));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("%41", "A", "A")]
    [InlineData("a%42c%44", "aBcD", "aBcD")]
    [InlineData("%2541", "%41", "%41")]
    [InlineData("%2B", "+", "+")]
    [InlineData("a+b", "a+b", "a b")]
    [InlineData("caf%C3%A9", "café", "café")]
    public void Text_is_decoded_once(string text, string expected, string expectedInQuery)
    {
        Assert.Equal(expected, Decode(text, plusIsSpace: false));
        Assert.Equal(expectedInQuery, Decode(text, plusIsSpace: true));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("a%")]
    [InlineData("%4")]
    [InlineData("%41%")]
    [InlineData("%zz")]
    [InlineData("%41%4g")]
    public void One_bad_escape_spoils_the_text(string text)
        => Assert.Null(Decode(text, plusIsSpace: false));

    private static string? Decode(string text, bool plusIsSpace)
    {
        byte[] encoded = Encoding.UTF8.GetBytes(text);
        byte[] decoded = new byte[encoded.Length];
        return PercentDecoder.TryDecode(encoded, plusIsSpace, decoded, out int written) ? Encoding.UTF8.GetString(decoded, 0, written) : null;
    }
}
