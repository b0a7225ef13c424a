using System.Globalization;
using MicroRoute;
using MicroRoute.RouteLookup;

int repetitions = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2_000;
Console.WriteLine($"{Routes.Count + (Routes.Count == 1 ? " route" : " routes"),-34} best ns  median ns  bytes");
foreach (Order order in Enum.GetValues<Order>())
{
    var requests = new Requests(order);
    string name = order switch
    {
        Order.Plain => "in order",
        Order.Shuffled => "shuffled",
        _ => "shuffled anew",
    };
    Measure($"MicroRoute, {name}", new RouterFinder<Routes>(requests), requests, mayAllocate: false);
    Measure($"the request alone, {name}", new RouterFinder<NoRoutes>(requests), requests, mayAllocate: false);
    Measure($"if chain, {name}", new ChainFinder(requests), requests);
    Measure($"FrozenDictionary, {name}", new FrozenFinder(requests), requests);
    Measure($"ASP.NET Core, {name}", new AspNetCoreFinder(requests), requests);
}

void Measure<TFinder>(string name, TFinder finder, Requests requests, bool mayAllocate = true)
    where TFinder : struct, IFinder
{
    (double[] times, long bytes) = Lookup.Measure(finder, requests, repetitions);
    if (bytes > 0 && !mayAllocate)
    {
        throw new InvalidOperationException($"The look-ups allocated {bytes} bytes.");
    }

    Array.Sort(times);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-34} {times[0],7:F1} {times[times.Length / 2],10:F1} {bytes / ((double)repetitions * requests.Handlers.Length),6:F0}"));
}
