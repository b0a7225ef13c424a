namespace MicroRoute;

/// <summary>Drops each SYN that comes to a listener, so that no further connection begins there; what belongs to one that has begun
/// gets through. A system that does not know such filters goes on as before.</summary>
internal static unsafe class SynFilter
{
    private const uint FlagsOffset = 13; // in TCP's header, with which the packet begins
    private const uint Syn = 0x02;
    private const uint SynAndAck = 0x12;

    // Classic BPF.
    private const ushort LoadByte = 0x30;
    private const ushort And = 0x54;
    private const ushort JumpIfEqual = 0x15;
    private const ushort Return = 0x06;

    public static void Attach(int listener)
    {
        const int Length = 5;
        ulong* program = stackalloc ulong[Length]
        {
            Instruction(LoadByte, FlagsOffset),
            Instruction(And, SynAndAck),
            Instruction(JumpIfEqual, Syn, ifFalse: 1),
            Instruction(Return, 0),
            Instruction(Return, uint.MaxValue),
        };
        nuint* description = stackalloc nuint[] { Length, (nuint)program };
        LibC.SetSocketOption(listener, LibC.SocketLevel, LibC.AttachFilter, description, 2 * sizeof(nuint));
    }

    /// <summary>A <c>struct sock_filter</c> as little-endian systems have it in memory.</summary>
    /// <param name="code">What to do.</param>
    /// <param name="operand">With what.</param>
    /// <param name="ifFalse">How many instructions to leave out if a comparison fails.</param>
    private static ulong Instruction(ushort code, uint operand, byte ifFalse = 0)
        => code | ((ulong)ifFalse << 24) | ((ulong)operand << 32);
}
