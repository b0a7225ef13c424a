using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace MicroRoute.Binding;

/// <summary>A text for those who read UTF-16 only, without an allocation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct Utf16Text : IDisposable
{
    /// <summary>How many characters a caller may well give room for.</summary>
    public const int LengthOnStack = 256;

    private char[]? _rented;

    /// <summary>Converts a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="room">Used where the text is no longer.</param>
    public Utf16Text(ReadOnlySpan<byte> utf8, Span<char> room)
    {
        // UTF-16 never has more units than UTF-8 has bytes.
        _rented = utf8.Length > room.Length ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        room = _rented ?? room;
        Characters = room[..Encoding.UTF8.GetChars(utf8, room)];
    }

    /// <summary>The text.</summary>
    public readonly ReadOnlySpan<char> Characters { get; }

    /// <summary>Gives back what was rented.</summary>
    public void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
