using System.Globalization;
using System.Text;

namespace MicroRoute.RouteLookup;

/// <summary>What is looked up: a path for each route, again and again.</summary>
internal sealed class Requests
{
    private const int Count = 16_000;

    public Requests(Order order)
    {
        RouteDescriptor[] round = Routes.Describe();
        var random = new Random(1);
        if (order == Order.Shuffled)
        {
            random.Shuffle(round);
        }

        var routes = new List<RouteDescriptor>();
        while (routes.Count < Count)
        {
            if (order == Order.ShuffledAnew)
            {
                random.Shuffle(round);
            }

            routes.AddRange(round);
        }

        Handlers = [.. routes.Select(NumberOf)];
        Texts = [.. routes.Select(PathOf)];

        // Each request has bytes of its own, one behind the other, as they are received.
        Paths = [.. Texts.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>The number of the handler that each is to find.</summary>
    public int[] Handlers { get; }

    /// <summary>The path of each as bytes.</summary>
    public byte[][] Paths { get; }

    /// <summary>The path of each as a string.</summary>
    public string[] Texts { get; }

    /// <summary>The number in a handler's name.</summary>
    public static int NumberOf(RouteDescriptor route) => int.Parse(route.Handler.AsSpan(route.Handler.LastIndexOf('e') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string PathOf(RouteDescriptor route) => route.Template.Replace("{_", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
