using System.Text;

namespace MicroRoute.RouteLookup;

/// <summary>The paths that are looked up: one for each route, again and again.</summary>
internal static class Paths
{
    private const int Count = 16_000;

    public static byte[][] Create(Order order)
    {
        var lookup = new Lookup<Routes>();
        byte[][] round = Array.ConvertAll(Routes.Describe(), route => PathOf(route, lookup));
        var random = new Random(1);
        if (order == Order.Shuffled)
        {
            random.Shuffle(round);
        }

        var paths = new List<byte[]>();
        while (paths.Count < Count)
        {
            if (order == Order.ShuffledAnew)
            {
                random.Shuffle(round);
            }

            // Each request has bytes of its own, one behind the other, as they are received.
            paths.AddRange(Array.ConvertAll(round, path => path.ToArray()));
        }

        return [.. paths];
    }

    /// <summary>A path for a route, once it is known to find that route.</summary>
    private static byte[] PathOf(RouteDescriptor route, Lookup<Routes> lookup)
    {
        byte[] path = Encoding.UTF8.GetBytes(route.Template.Replace("{_", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
        Found.Handler = -1;
        lookup.Find(path);
        return route.Handler.EndsWith($".Route{Found.Handler}", StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"{route.Template} is not found by its path.");
    }
}
