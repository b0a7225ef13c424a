using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MicroRoute;

/// <summary>An array of <c>struct epoll_event</c>, which is packed on x64 (12 bytes) and nowhere else (16).</summary>
internal readonly unsafe struct EpollEvents
{
    public const uint Readable = 1;
    public const uint Writable = 4;

    private static readonly bool IsPacked = RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86;

    private readonly byte* _first;

    public EpollEvents(int count)
    {
        Count = count;
        _first = (byte*)NativeMemory.AllocZeroed((nuint)count, (nuint)Size);
    }

    public int Count { get; }

    public byte* Pointer => _first;

    private static int Size => IsPacked ? 12 : 16;

    private static int DataOffset => IsPacked ? 4 : 8;

    public ulong DataOf(int index) => Unsafe.ReadUnaligned<ulong>(_first + (index * Size) + DataOffset);

    /// <summary>Writes one event, as <c>epoll_ctl</c> wants it.</summary>
    /// <param name="destination">At least 16 bytes.</param>
    /// <param name="events">What to wait for.</param>
    /// <param name="data">What to be told.</param>
    public static void Write(byte* destination, uint events, ulong data)
    {
        Unsafe.WriteUnaligned(destination, events);
        Unsafe.WriteUnaligned(destination + DataOffset, data);
    }

    public void Free() => NativeMemory.Free(_first);
}
