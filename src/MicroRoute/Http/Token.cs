using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MicroRoute;

/// <summary>Measures tokens (RFC 9110, section 5.6.2), which methods and field names are.</summary>
/// <remarks>Letters, digits and dashes, of which nearly all are made, are passed 16 at a time; what comes then is looked at singly.</remarks>
internal static class Token
{
    public static bool Is(ReadOnlySpan<byte> bytes) => !bytes.IsEmpty && LengthIn(bytes) == bytes.Length;

    /// <summary>How many token characters the bytes begin with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthIn(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(bytes);
            for (; at <= bytes.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                Vector128<byte> block = Vector128.LoadUnsafe(ref first, (nuint)at);
                Vector128<byte> isLetter = Vector128.LessThan(
                    (block | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
                Vector128<byte> isDigit = Vector128.LessThan(block - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
                Vector128<byte> isDash = Vector128.Equals(block, Vector128.Create((byte)'-'));
                uint others = (~(isLetter | isDigit | isDash)).ExtractMostSignificantBits();
                if (others != 0)
                {
                    at += BitOperations.TrailingZeroCount(others);
                    break;
                }
            }
        }

        return at + Characters.CountWhile(bytes[at..], CharacterClass.Token);
    }
}
