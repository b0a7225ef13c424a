using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>The small parts of the parser and of binding, each against a plain version of itself. The first byte chooses one.</summary>
internal sealed class PiecesTarget : IFuzzTarget
{
    private readonly RequestParts _parts = new();

    public void Run(ReadOnlySpan<byte> input)
    {
        if (input.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<byte> bytes = input[1..];
        switch (input[0] % 8)
        {
            case 0:
                ChunkedPiece.Check(bytes);
                break;
            case 1:
                PathPiece.Check(bytes, _parts);
                break;
            case 2:
                QueryPiece.Check(bytes, _parts);
                break;
            case 3:
                HostPiece.Check(bytes);
                break;
            case 4:
                ScanPiece.Check(bytes);
                break;
            case 5:
                NumberPiece.Check(bytes);
                break;
            case 6:
                DatePiece.Check(bytes);
                break;
            default:
                JsonPiece.Check(bytes, _parts);
                break;
        }
    }
}
