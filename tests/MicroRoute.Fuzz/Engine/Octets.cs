using System.Buffers;

namespace MicroRoute.Fuzz.Engine;

/// <summary>Sets of bytes as RFC 9110 lists them, so that an oracle need not ask the parser's own table.</summary>
internal static class Octets
{
    /// <summary>What stands neither in a field value nor in a line: control characters but for the tab.</summary>
    public static readonly SearchValues<byte> Control = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code != '\t').Select(code => (byte)code), 0x7F]);

    private static readonly SearchValues<byte> s_token = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    public static bool IsToken(ReadOnlySpan<byte> bytes) => !bytes.IsEmpty && !bytes.ContainsAnyExcept(s_token);

    /// <summary>Whether a request target has nothing in it but visible ASCII.</summary>
    public static bool IsVisible(ReadOnlySpan<byte> bytes) => !bytes.IsEmpty && !bytes.ContainsAnyExceptInRange((byte)'!', (byte)'~');
}
