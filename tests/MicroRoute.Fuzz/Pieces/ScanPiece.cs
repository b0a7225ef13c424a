using System.Text;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>What looks at many bytes at a time, against what looks at one, from each of several positions.</summary>
internal static class ScanPiece
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int Offsets = 4;

    public static void Check(ReadOnlySpan<byte> bytes)
    {
        for (int start = 0; start <= Math.Min(Offsets, bytes.Length); start++)
        {
            ReadOnlySpan<byte> rest = bytes[start..];
            Require(Token.LengthIn(rest) == Count(rest, b => TokenCharacters.Contains((char)b)), "A token is measured wrong.");
            Require(ControlCharacter.IndexIn(rest) == Count(rest, b => b == '\t' || !char.IsControl((char)(b & 0x7F)) || b >= 0x80),
                "A control character is missed.");
        }

        string text = Encoding.Latin1.GetString(bytes);
        Require(ChunkExtension.IsValid(bytes) == Grammar.ChunkExtension.IsMatch(text), "A chunk extension is judged wrong.");
    }

    private static int Count(ReadOnlySpan<byte> bytes, Func<byte, bool> fits)
    {
        int count = 0;
        while (count < bytes.Length && fits(bytes[count]))
        {
            count++;
        }

        return count;
    }
}
