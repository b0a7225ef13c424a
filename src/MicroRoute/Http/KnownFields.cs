using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace MicroRoute;

/// <summary>Takes note of the fields that decide how the message is framed and what becomes of the connection.</summary>
internal static class KnownFields
{
    /// <summary>Looks at the field that is about to get the index <see cref="RequestHead.FieldCount"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RejectionReason Apply(ReadOnlySpan<byte> buffer, in FieldLine line, RequestHead head)
    {
        // The length tells nearly all other fields apart without a look at their bytes.
        switch (line.NameLength)
        {
            case 4 when IsHost(buffer, line):
                return HostField.Apply(head);
            case 6 when Is(buffer, line, "expect"u8):
                ExpectField.Apply(ValueOf(buffer, line), head);
                return RejectionReason.None;
            case 10 when Is(buffer, line, "connection"u8):
                ConnectionField.Apply(ValueOf(buffer, line), head);
                return RejectionReason.None;
            case 12 when Is(buffer, line, "content-type"u8):
                return ContentTypeField.Apply(head);
            case 14 when Is(buffer, line, "content-length"u8):
                return ContentLengthField.Apply(ValueOf(buffer, line), head);
            case 17 when Is(buffer, line, "transfer-encoding"u8):
                return TransferEncodingField.Apply(ValueOf(buffer, line), head);
            default:
                return RejectionReason.None;
        }
    }

    /// <summary>Every request has a Host, so it has a shorter way: with the case bit set, a token can only be equal if its letters are.</summary>
    private static bool IsHost(ReadOnlySpan<byte> buffer, in FieldLine line)
        => (MemoryMarshal.Read<uint>(buffer[line.NameStart..]) | 0x2020_2020) == MemoryMarshal.Read<uint>("host"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(ReadOnlySpan<byte> buffer, in FieldLine line, ReadOnlySpan<byte> name)
        => (buffer[line.NameStart] | 0x20) == name[0]
            && Ascii.EqualsIgnoreCase(buffer.Slice(line.NameStart, line.NameLength), name);

    private static ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> buffer, in FieldLine line)
        => buffer.Slice(line.ValueStart, line.ValueLength);
}
