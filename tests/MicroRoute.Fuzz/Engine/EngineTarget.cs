using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Engine;

/// <summary>A connection's bytes, delivered at once and in pieces to servers that send seldom and at once: what the client gets must
/// be the same, and be responses that a strict client can read.</summary>
internal sealed class EngineTarget : IFuzzTarget
{
    private const int Rounds = 10;
    private readonly (EngineFeed Whole, EngineFeed Pieces)[] _feeds = [.. Enumerable.Range(0, LimitPresets.Count).Select(CreateFeeds)];

    public void Run(ReadOnlySpan<byte> input)
    {
        var parsed = new EngineInput(input);
        if (!parsed.IsWhole)
        {
            return;
        }

        (EngineFeed whole, EngineFeed pieces) = _feeds[parsed.Limits];
        whole.IsStopping = pieces.IsStopping = parsed.IsStopping;

        // What the code needs once only, and what a collection counts that any thread has caused, is not there in every round.
        int round = 0;
        do
        {
            Require(round++ < Rounds, "A request allocates.");
        }
        while (Serve(parsed, whole, pieces) > 0);

        Compare(whole, pieces);
        ConnectionOracle.Check(whole, parsed.Wire);
    }

    /// <returns>How many bytes were allocated for it.</returns>
    private static long Serve(EngineInput input, EngineFeed whole, EngineFeed pieces)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        whole.Run(input.Wire, input.Wire.Length, int.MaxValue);
        pieces.Run(input.Wire, input.FirstPiece, input.Stride);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Compare(EngineFeed whole, EngineFeed pieces)
    {
        // Whether anything follows a last request is not known before it arrives.
        Require(whole.IsEnded == pieces.IsEnded, "The connection ends only for one way to cut the bytes.");
        Require(whole.IsEnded || whole.Phase == pieces.Phase, "The phase depends on the cuts.");
        Require(whole.IsEnded || whole.Waiting.SequenceEqual(pieces.Waiting), "What waits for more depends on the cuts.");

        var left = new ResponseReader(whole.Received);
        var right = new ResponseReader(pieces.Received);
        bool hasMore;
        do
        {
            hasMore = left.TryReadFinal();
            Require(hasMore == right.TryReadFinal(), "The number of responses depends on the cuts.");
            Require(!hasMore || left.IsSame(right), "A response depends on the cuts.");
        }
        while (hasMore);
    }

    private static (EngineFeed Whole, EngineFeed Pieces) CreateFeeds(int preset)
        => (new EngineFeed(preset, maxUnsent: int.MaxValue), new EngineFeed(preset, maxUnsent: 1));
}
