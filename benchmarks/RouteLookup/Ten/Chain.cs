namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Chain
{
    public static int Find(ReadOnlySpan<byte> path, ReadOnlySpan<Range> segments)
    {
        if (segments.Length == 2 && path[segments[1]].SequenceEqual("authorizations"u8))
        {
            return 1;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("emojis"u8))
        {
            return 3;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("events"u8))
        {
            return 4;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("feeds"u8))
        {
            return 5;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("gists"u8))
        {
            return 6;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("gitignore"u8) && path[segments[2]].SequenceEqual("templates"u8))
        {
            return 9;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("authorizations"u8))
        {
            return 2;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("gists"u8))
        {
            return 7;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("gists"u8) && path[segments[3]].SequenceEqual("star"u8))
        {
            return 8;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("applications"u8) && path[segments[3]].SequenceEqual("tokens"u8))
        {
            return 0;
        }

        return -1;
    }
}
