namespace MicroRoute.Fuzz.Engine;

/// <summary>The limits that an input chooses from. The small ones are met by short inputs.</summary>
internal static class LimitPresets
{
    public const int Count = 4;

    /// <param name="limits">The default limits.</param>
    /// <param name="preset">From 0 to <see cref="Count"/> - 1.</param>
    public static void Apply(ServerLimits limits, int preset)
    {
        switch (preset)
        {
            case 1:
                limits.MaxRequestLineSize = 64;
                limits.MaxRequestHeadersSize = 256;
                limits.MaxRequestHeaderCount = 4;
                limits.MaxChunkLineSize = 16;
                limits.MaxRequestBodySize = 32;
                break;
            case 2:
                limits.MaxRequestLineSize = 100;
                limits.MaxRequestHeadersSize = 300;
                limits.MaxRequestHeaderCount = 1;
                limits.MaxChunkLineSize = 20;
                limits.MaxRequestBodySize = 1;
                break;
            case 3:
                limits.MaxRequestHeaderCount = 8;
                limits.MaxRequestBodySize = 512;
                break;
        }
    }
}
