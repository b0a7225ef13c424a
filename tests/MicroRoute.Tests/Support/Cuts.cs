namespace MicroRoute.Tests.Support;

/// <summary>The ways to cut a message into pieces that every message is tried in.</summary>
internal static class Cuts
{
    public static int[] None { get; } = [];

    /// <summary>Whole, cut in two at every position, and byte by byte.</summary>
    public static IEnumerable<int[]> EveryWay(int length)
    {
        int[] positions = [.. Enumerable.Range(1, Math.Max(0, length - 1))];
        return [None, .. positions.Select(position => new[] { position }), positions];
    }
}
