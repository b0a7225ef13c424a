using System.Globalization;
using MicroRoute;
using MicroRoute.RouteLookup;

int repetitions = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2_000;
Console.WriteLine($"{Routes.Count + " routes",-24} best ns  median ns");
Measure<Routes>("in order", Order.Plain);
Measure<Routes>("shuffled", Order.Shuffled);
Measure<Routes>("shuffled anew each time", Order.ShuffledAnew);
Measure<NoRoutes>("the request alone", Order.Shuffled);

void Measure<TRouter>(string name, Order order)
    where TRouter : struct, IRouter
{
    double[] times = new Lookup<TRouter>().Measure(Paths.Create(order), repetitions);
    Array.Sort(times);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {times[0],7:F1} {times[times.Length / 2],10:F1}"));
}
