namespace MicroRoute.Fuzz.Engine;

/// <summary>Bytes one after another. It grows to the longest there was and allocates no more.</summary>
internal sealed class ByteLog
{
    private byte[] _bytes = new byte[64 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Truncate(int length) => Length = length;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - Length < bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * (Length + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void AppendLine(ReadOnlySpan<byte> bytes)
    {
        Append(bytes);
        Append("\n"u8);
    }
}
