namespace MicroRoute;

/// <summary>Checks chunk extensions, which are read and ignored (RFC 9112, section 7.1.1).</summary>
internal static class ChunkExtension
{
    /// <param name="bytes">What follows the size, without CRLF: <c>*( BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ] )</c>.</param>
    public static bool IsValid(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = SkipBlanks(bytes);
            if (!bytes.StartsWith(";"u8))
            {
                return false;
            }

            bytes = SkipBlanks(bytes[1..]);
            if (!TrySkipToken(ref bytes))
            {
                return false;
            }

            ReadOnlySpan<byte> afterName = SkipBlanks(bytes);
            if (afterName.StartsWith("="u8))
            {
                bytes = SkipBlanks(afterName[1..]);
                if (!(bytes.StartsWith("\""u8) ? TrySkipQuoted(ref bytes) : TrySkipToken(ref bytes)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t"u8);

    private static bool TrySkipToken(ref ReadOnlySpan<byte> bytes)
    {
        int length = Token.LengthIn(bytes);
        bytes = bytes[length..];
        return length > 0;
    }

    private static bool TrySkipQuoted(ref ReadOnlySpan<byte> bytes)
    {
        for (int at = 1; at < bytes.Length; at++)
        {
            if (bytes[at] == '"')
            {
                bytes = bytes[(at + 1)..];
                return true;
            }

            at += bytes[at] == '\\' ? 1 : 0;
            if (at == bytes.Length || ControlCharacter.IsControl(bytes[at]))
            {
                return false;
            }
        }

        return false;
    }
}
