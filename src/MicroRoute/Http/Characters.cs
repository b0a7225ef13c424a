namespace MicroRoute;

/// <summary>The class of each byte.</summary>
internal static class Characters
{
    /// <summary>Compiled into the binary's data and indexed by a byte, so that neither start-up nor a bounds check is paid.</summary>
    private static ReadOnlySpan<byte> Table =>
    [
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0, // controls
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0, // controls
         0, 39,  0,  1, 39, 47, 39, 39, 38, 38, 39, 39, 38, 39, 55,  6, // SP !"#$%&'()*+,-./
        39, 39, 39, 39, 39, 39, 39, 39, 39, 39,  6, 38,  0, 38,  0,  4, // 0-9 : ; < = > ?
         6, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, // @ A-O
        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,  6,  4,  6,  5, 39, // P-Z [ \ ] ^ _
         5, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, // ` a-o
        39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,  4,  7,  4, 39,  0, // p-z { | } ~ DEL
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
         0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
    ];

    public static CharacterClass ClassOf(byte value) => (CharacterClass)Table[value];

    public static bool Is(byte value, CharacterClass wanted) => (ClassOf(value) & wanted) != 0;

    /// <summary>Where the first byte stands that is not of a class; the length if all are.</summary>
    public static int CountWhile(ReadOnlySpan<byte> bytes, CharacterClass wanted)
    {
        int at = 0;
        while (at < bytes.Length && Is(bytes[at], wanted))
        {
            at++;
        }

        return at;
    }
}
