namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Chain
{
    public static int Find(ReadOnlySpan<byte> path, ReadOnlySpan<Range> segments)
    {
        if (segments.Length == 5 && path[segments[1]].SequenceEqual("applications"u8) && path[segments[3]].SequenceEqual("tokens"u8))
        {
            return 0;
        }

        return -1;
    }
}
