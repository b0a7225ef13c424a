using System.Globalization;

namespace MicroRoute;

/// <summary>Refuses options with which a server could not work.</summary>
internal static class ServerOptionsValidation
{
    private const int KiB = 1024;
    private const int MiB = 1024 * KiB;
    private const int MaxWorkers = 1024;
    private const int MaxServerHeaderLength = 256;

    // Larger times do not fit the milliseconds that waiting is counted in.
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    /// <exception cref="ServerOptionsException">An option is not right.</exception>
    public static void Validate(ServerOptions options)
    {
        Require("Workers", options.Workers, 0, MaxWorkers);
        Require("DrainDelay", options.DrainDelay, TimeSpan.Zero);
        if (options.SlowHandlerThreshold != Timeout.InfiniteTimeSpan)
        {
            Require("SlowHandlerThreshold", options.SlowHandlerThreshold, TimeSpan.Zero);
        }

        if (options.Log is null)
        {
            throw new ServerOptionsException("Log must not be null; an empty method keeps the server silent.");
        }

        if (options.ServerHeader is { } header && !IsFieldValue(header))
        {
            throw new ServerOptionsException(
                "ServerHeader must be 1 to " + Text(MaxServerHeaderLength) + " visible ASCII characters, with spaces only between them.");
        }

        Validate(options.Limits);
    }

    private static void Validate(ServerLimits limits)
    {
        Require("Limits.MaxRequestLineSize", limits.MaxRequestLineSize, 64, MiB);
        Require("Limits.MaxRequestHeadersSize", limits.MaxRequestHeadersSize, 64, 16 * MiB);
        Require("Limits.MaxRequestHeaderCount", limits.MaxRequestHeaderCount, 1, 10_000);
        Require("Limits.MaxChunkLineSize", limits.MaxChunkLineSize, 16, MiB);
        Require("Limits.MaxRequestBodySize", limits.MaxRequestBodySize, 1, ServerLimits.LargestBody);
        Require("Limits.MaxStreamedRequestBodySize", limits.MaxStreamedRequestBodySize, 1, 1L << 60);
        Require("Limits.RequestHeadersTimeout", limits.RequestHeadersTimeout, TimeSpan.FromMilliseconds(1));
        Require("Limits.KeepAliveTimeout", limits.KeepAliveTimeout, TimeSpan.FromMilliseconds(1));
        Require("Limits.MinDataRate", limits.MinDataRate, 1, int.MaxValue);
        Require("Limits.MinDataRateGracePeriod", limits.MinDataRateGracePeriod, TimeSpan.FromMilliseconds(1));
        Require("Limits.MaxConnectionsPerWorker", limits.MaxConnectionsPerWorker, 1, 1_000_000);
        Require("Limits.MaxBlockingThreads", limits.MaxBlockingThreads, 1, 10_000);
        Require("Limits.MaxBlockingQueueLength", limits.MaxBlockingQueueLength, 0, 1_000_000);
        Require("Limits.DrainTimeout", limits.DrainTimeout, TimeSpan.Zero);

        // While a buffer grows there are two of them, and the larger one is up to twice as long; and not all of the memory is for such.
        long largestRequest = (long)limits.MaxRequestLineSize + limits.MaxRequestHeadersSize + limits.MaxRequestBodySize;
        Require(
            "Limits.MaxConnectionMemoryPerWorker",
            limits.MaxConnectionMemoryPerWorker,
            4 * largestRequest,
            long.MaxValue,
            " (the least is four times the sizes of request line, headers and body)");
        Require(
            "Limits.MaxUnsentResponseSize",
            limits.MaxUnsentResponseSize,
            1,
            Math.Min(1024 * MiB, limits.MaxConnectionMemoryPerWorker),
            " (the most is 1 GiB and MaxConnectionMemoryPerWorker)");
    }

    private static void Require(string name, long value, long least, long most, string reason = "")
    {
        if (value < least || value > most)
        {
            throw new ServerOptionsException(
                name + " is " + Text(value) + "; it must be from " + Text(least) + " to " + Text(most) + reason + ".");
        }
    }

    private static void Require(string name, TimeSpan value, TimeSpan least)
    {
        if (value < least || value > s_longest)
        {
            throw new ServerOptionsException(
                name + " is " + Milliseconds(value) + "; it must be from " + Milliseconds(least) + " to " + Milliseconds(s_longest) + ".");
        }
    }

    private static bool IsFieldValue(string value)
    {
        if (value.Length is 0 or > MaxServerHeaderLength || value[0] == ' ' || value[^1] == ' ')
        {
            return false;
        }

        foreach (char c in value)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static string Milliseconds(TimeSpan time) => Text(time.Ticks / TimeSpan.TicksPerMillisecond) + " ms";

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
