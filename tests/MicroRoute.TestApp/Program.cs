using System.Globalization;
using MicroRoute;

// The server that tests start as a process of its own, to look at it from outside.
return HttpServer.Run<Routes>(args, static options =>
{
    if (Environment.GetEnvironmentVariable("TESTAPP_DRAIN_DELAY") is { } delay)
    {
        options.DrainDelay = TimeSpan.Parse(delay, CultureInfo.InvariantCulture);
    }
});
