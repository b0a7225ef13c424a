using System.Globalization;
using MicroRoute;
using MicroRoute.TestApp;

ExceptionRoute.Watch();

// The server that tests start as a process of its own, to look at it from outside.
return HttpServer.Run<Routes>(args, static options =>
{
    // Of slow machines tests want to hear nothing.
    options.SlowHandlerThreshold = TimeSpan.Zero;
    if (Environment.GetEnvironmentVariable("TESTAPP_DRAIN_DELAY") is { } delay)
    {
        options.DrainDelay = TimeSpan.Parse(delay, CultureInfo.InvariantCulture);
    }

    // Clients that hold their connections by a body that they do not send.
    if (Environment.GetEnvironmentVariable("TESTAPP_PATIENT") is not null)
    {
        options.Limits.MinDataRateGracePeriod = TimeSpan.FromMinutes(1);
    }

    // Those that the tests' malformed messages are written for.
    if (Environment.GetEnvironmentVariable("TESTAPP_SMALL_LIMITS") is not null)
    {
        options.Limits.MaxRequestLineSize = 64;
        options.Limits.MaxRequestHeadersSize = 128;
        options.Limits.MaxRequestHeaderCount = 6;
        options.Limits.MaxChunkLineSize = 16;
        options.Limits.MaxRequestBodySize = 32;
    }
});
