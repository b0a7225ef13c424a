using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MicroRoute;

/// <summary>Finds the control character that ends a field value, 16 bytes at a time.</summary>
internal static class ControlCharacter
{
    private const byte Delete = 0x7F;

    /// <summary>Where the first byte below 0x20 other than a tab, or a DEL, stands; the length if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexIn(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(bytes);
            for (; at <= bytes.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                Vector128<byte> block = Vector128.LoadUnsafe(ref first, (nuint)at);
                Vector128<byte> control = Vector128.LessThan(block, Vector128.Create((byte)' '))
                    | Vector128.Equals(block, Vector128.Create(Delete));
                control = Vector128.AndNot(control, Vector128.Equals(block, Vector128.Create((byte)'\t')));
                uint mask = control.ExtractMostSignificantBits();
                if (mask != 0)
                {
                    return at + BitOperations.TrailingZeroCount(mask);
                }
            }
        }

        while (at < bytes.Length && !IsControl(bytes[at]))
        {
            at++;
        }

        return at;
    }

    public static bool IsControl(byte value) => (value < ' ' && value != '\t') || value == Delete;
}
