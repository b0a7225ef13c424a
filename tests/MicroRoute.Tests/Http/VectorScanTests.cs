using CsCheck;

namespace MicroRoute.Tests.Http;

/// <summary>Scans that look at 16 bytes at a time find what a plain loop finds.</summary>
public sealed class VectorScanTests
{
    private const int MaxLength = 70;
    private const int Alignments = 17;

    [Fact]
    public void The_first_control_character_is_found_at_every_place()
        => EveryPlace((byte)'a', [0, 1, 8, 9, 10, 13, 31, 32, 126, 127, 128, 255], ControlCharacter.IndexIn, IndexOfControl);

    [Fact]
    public void The_first_byte_that_is_not_of_a_token_is_found_at_every_place()
        => EveryPlace((byte)'a', [.. Enumerable.Range(0, 256).Select(i => (byte)i)], Token.LengthIn, LengthOfToken);

    [Fact]
    public void Random_bytes_are_scanned_alike()
        => Gen.Select(Gen.Byte.Array[0, MaxLength], Gen.Int[0, MaxLength]).Sample((bytes, plain) =>
        {
            bytes.AsSpan(0, Math.Min(plain, bytes.Length)).Fill((byte)'-');
            Assert.Equal(IndexOfControl(bytes), ControlCharacter.IndexIn(bytes));
            Assert.Equal(LengthOfToken(bytes), Token.LengthIn(bytes));
        });

    [Theory]
    [InlineData("", false)]
    [InlineData("a", true)]
    [InlineData("a-Z09!~", true)]
    [InlineData("longer-than-16-bytes-and-more", true)]
    [InlineData("longer-than-16-bytes and-more", false)]
    [InlineData("a:", false)]
    public void A_token_is_not_empty_and_has_no_other_byte(string text, bool expected)
        => Assert.Equal(expected, Token.Is(Support.Bytes.Of(text)));

    private delegate int Scan(ReadOnlySpan<byte> bytes);

    private static void EveryPlace(byte plain, byte[] others, Scan fast, Scan slow)
    {
        byte[] buffer = new byte[Alignments + MaxLength];
        for (int start = 0; start < Alignments; start++)
        {
            for (int length = 0; length <= MaxLength; length++)
            {
                Span<byte> bytes = buffer.AsSpan(start, length);
                buffer.AsSpan().Clear();
                bytes.Fill(plain);
                Assert.Equal(length, fast(bytes));
                for (int i = 0; i < length; i++)
                {
                    bytes[i] = others[(start + length + i) % others.Length];
                    Assert.Equal(slow(bytes), fast(bytes));
                    bytes[i] = plain;
                }
            }
        }
    }

    private static int IndexOfControl(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && ((bytes[at] >= 32 && bytes[at] != 127) || bytes[at] == 9))
        {
            at++;
        }

        return at;
    }

    private static int LengthOfToken(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && (char.IsAsciiLetterOrDigit((char)bytes[at]) || "!#$%&'*+-.^_`|~".Contains((char)bytes[at])))
        {
            at++;
        }

        return at;
    }
}
