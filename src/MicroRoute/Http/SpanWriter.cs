using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace MicroRoute;

/// <summary>Writes one thing after another into a span that is known to be long enough.</summary>
internal ref struct SpanWriter(Span<byte> room)
{
    private readonly Span<byte> _room = room;

    public int Length { get; private set; }

    // Inlined, so that a constant is written by a few wide stores.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_room[Length..]);
        Length += bytes.Length;
    }

    public void Write(long number)
    {
        Utf8Formatter.TryFormat(number, _room[Length..], out int written);
        Length += written;
    }

    public void Advance(int count) => Length += count;
}
