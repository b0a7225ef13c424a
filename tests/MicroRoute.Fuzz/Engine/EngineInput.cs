using System.Buffers.Binary;

namespace MicroRoute.Fuzz.Engine;

/// <summary>An input taken apart: four bytes say how a connection is served, the rest is what its client sends.</summary>
internal readonly ref struct EngineInput(ReadOnlySpan<byte> input)
{
    private const int HeadLength = 4;
    private readonly ReadOnlySpan<byte> _input = input;

    public bool IsWhole => _input.Length > HeadLength;

    /// <summary>Which limits the server has.</summary>
    public int Limits => _input[0] & 3;

    /// <summary>The server is about to stop.</summary>
    public bool IsStopping => (_input[0] & 4) != 0;

    /// <summary>How long the first piece is in which the bytes arrive.</summary>
    public int FirstPiece => BinaryPrimitives.ReadUInt16LittleEndian(_input[2..]) % (Wire.Length + 1);

    /// <summary>How long the other pieces are: at most, so that 0 means the whole rest.</summary>
    public int Stride => _input[1] == 0 ? int.MaxValue : _input[1];

    public ReadOnlySpan<byte> Wire => _input[HeadLength..];
}
