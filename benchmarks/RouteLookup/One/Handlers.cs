namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Handlers
{
    [Get("/applications/{_p1}/tokens/{_p2}")]
    internal static void Route0() => Found.Handler = 0;
}
