namespace MicroRoute.RouteLookup;

/// <summary>One <c>if</c> after the other, as one would begin by hand: the path is split at its slashes once, then each route looks whether
/// the segments are its own.</summary>
internal readonly struct ChainFinder(Requests requests) : IFinder
{
    private readonly byte[][] _paths = requests.Paths;

    public int Find(int request)
    {
        ReadOnlySpan<byte> path = _paths[request];
        Span<Range> segments = stackalloc Range[16];
        int count = 0;
        foreach (Range segment in path.Split((byte)'/'))
        {
            segments[count++] = segment;
        }

        return Chain.Find(path, segments[..count]);
    }
}
