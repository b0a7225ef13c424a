namespace MicroRoute.Tests.Server;

public class ServerOptionsTests
{
    private const long MiB = 1024 * 1024;

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("Development", null, true)]
    [InlineData("development", null, true)]
    [InlineData(null, "Development", true)]
    [InlineData("Production", "Development", false)]
    [InlineData("Development", "Production", true)]
    [InlineData("Staging", null, false)]
    public void Takes_development_from_the_environment(string? own, string? general, bool development)
    {
        string? Value(string name) => name switch
        {
            "MICROROUTE_ENVIRONMENT" => own,
            "DOTNET_ENVIRONMENT" => general,
            _ => null,
        };

        Assert.Equal(development, new ServerOptions(Value).Development);
    }

    public static TheoryData<string, Action<ServerOptions>> Wrong => new()
    {
        { "Workers is -1; it must be from 0 to 1024.", options => options.Workers = -1 },
        { "Workers", options => options.Workers = 1025 },
        { "Log", options => options.Log = null! },
        { "ServerHeader", options => options.ServerHeader = "" },
        { "ServerHeader", options => options.ServerHeader = " a" },
        { "ServerHeader", options => options.ServerHeader = "a " },
        { "ServerHeader", options => options.ServerHeader = "a\r\nb" },
        { "ServerHeader", options => options.ServerHeader = "café" },
        { "ServerHeader", options => options.ServerHeader = new string('a', 257) },
    };

    /// <summary>A limit of sizes or counts, its least and its most, and how to set it.</summary>
    public static TheoryData<string, long, long, Action<ServerLimits, long>> Sizes => new()
    {
        { "MaxRequestLineSize", 64, MiB, (limits, value) => limits.MaxRequestLineSize = (int)value },
        { "MaxRequestHeadersSize", 64, 16 * MiB, (limits, value) => limits.MaxRequestHeadersSize = (int)value },
        { "MaxRequestHeaderCount", 1, 10_000, (limits, value) => limits.MaxRequestHeaderCount = (int)value },
        { "MaxChunkLineSize", 16, MiB, (limits, value) => limits.MaxChunkLineSize = (int)value },
        { "MaxRequestBodySize", 1, 1024 * MiB, (limits, value) => limits.MaxRequestBodySize = (int)value },
        { "MaxStreamedRequestBodySize", 1, 1L << 60, (limits, value) => limits.MaxStreamedRequestBodySize = value },
        { "MinDataRate", 1, int.MaxValue, (limits, value) => limits.MinDataRate = (int)value },
        { "MaxConnectionsPerWorker", 1, 1_000_000, (limits, value) => limits.MaxConnectionsPerWorker = (int)value },
        { "MaxBlockingThreads", 1, 10_000, (limits, value) => limits.MaxBlockingThreads = (int)value },
        { "MaxBlockingQueueLength", 0, 1_000_000, (limits, value) => limits.MaxBlockingQueueLength = (int)value },
        { "MaxUnsentResponseSize", 1, 1024 * MiB, (limits, value) => limits.MaxUnsentResponseSize = (int)value },
    };

    /// <summary>A limit of time, its least, and how to set it.</summary>
    public static TheoryData<string, int, Action<ServerOptions, TimeSpan>> Times => new()
    {
        { "Limits.RequestHeadersTimeout", 1, (options, value) => options.Limits.RequestHeadersTimeout = value },
        { "Limits.KeepAliveTimeout", 1, (options, value) => options.Limits.KeepAliveTimeout = value },
        { "Limits.MinDataRateGracePeriod", 1, (options, value) => options.Limits.MinDataRateGracePeriod = value },
        { "Limits.DrainTimeout", 0, (options, value) => options.Limits.DrainTimeout = value },
        { "SlowHandlerThreshold", 0, (options, value) => options.SlowHandlerThreshold = value == Timeout.InfiniteTimeSpan ? TimeSpan.MinValue : value },
        { "DrainDelay", 0, (options, value) => options.DrainDelay = value },
    };

    [Theory]
    [MemberData(nameof(Sizes), DisableDiscoveryEnumeration = true)]
    public void Takes_sizes_from_the_least_to_the_most(string name, long least, long most, Action<ServerLimits, long> set)
    {
        ServerOptions options = Roomy();
        string range = $"; it must be from {least} to {most}";
        foreach (long value in (long[])[least, least + 1, most - 1, most])
        {
            set(options.Limits, value);
            ServerOptionsValidation.Validate(options);
        }

        foreach (long value in (long[])[least - 1, most + 1, int.MinValue])
        {
            // The most that the type can hold needs no check.
            if ((int)value == value)
            {
                set(options.Limits, value);
                AssertRefused(options, $"Limits.{name} is {value}{range}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Times), DisableDiscoveryEnumeration = true)]
    public void Takes_times_from_the_least_to_the_most(string name, int least, Action<ServerOptions, TimeSpan> set)
    {
        ServerOptions options = Roomy();
        TimeSpan most = TimeSpan.FromDays(24);
        foreach (TimeSpan value in (TimeSpan[])[TimeSpan.FromMilliseconds(least), most - TimeSpan.FromTicks(1), most])
        {
            set(options, value);
            ServerOptionsValidation.Validate(options);
        }

        foreach (TimeSpan value in (TimeSpan[])[TimeSpan.FromMilliseconds(least) - TimeSpan.FromTicks(1), most + TimeSpan.FromTicks(1), TimeSpan.MinValue, Timeout.InfiniteTimeSpan])
        {
            set(options, value);
            AssertRefused(options, name + " is ");
        }
    }

    [Fact]
    public void Takes_handlers_that_are_never_slow()
        => ServerOptionsValidation.Validate(new ServerOptions(Variables.Of()) { SlowHandlerThreshold = Timeout.InfiniteTimeSpan });

    [Fact]
    public void Takes_no_limit_that_contradicts_another()
    {
        var options = new ServerOptions(Variables.Of());
        ServerLimits limits = options.Limits;
        long least = 4 * ((long)limits.MaxRequestLineSize + limits.MaxRequestHeadersSize + limits.MaxRequestBodySize);
        limits.MaxConnectionMemoryPerWorker = least;
        ServerOptionsValidation.Validate(options);
        limits.MaxConnectionMemoryPerWorker = least - 1;
        AssertRefused(options, $"Limits.MaxConnectionMemoryPerWorker is {least - 1}; it must be from {least} to {long.MaxValue} (");

        limits.MaxConnectionMemoryPerWorker = least;
        limits.MaxUnsentResponseSize = (int)least;
        ServerOptionsValidation.Validate(options);
        limits.MaxUnsentResponseSize = (int)least + 1;
        AssertRefused(options, $"Limits.MaxUnsentResponseSize is {least + 1}; it must be from 1 to {least} (");
    }

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Says_which_option_is_wrong(string begin, Action<ServerOptions> change)
    {
        var options = new ServerOptions(Variables.Of());
        ServerOptionsValidation.Validate(options);
        change(options);

        AssertRefused(options, begin);
    }

    [Fact]
    public void Accepts_a_server_header_and_no_patience()
    {
        var options = new ServerOptions(Variables.Of()) { ServerHeader = "MicroRoute/0.1 (test)", Workers = 1024 };
        options.Limits.DrainTimeout = TimeSpan.Zero;

        ServerOptionsValidation.Validate(options);
    }

    private static ServerOptions Roomy()
    {
        var options = new ServerOptions(Variables.Of());
        options.Limits.MaxConnectionMemoryPerWorker = long.MaxValue;
        return options;
    }

    private static void AssertRefused(ServerOptions options, string begin)
    {
        var exception = Assert.Throws<ServerOptionsException>(() => ServerOptionsValidation.Validate(options));
        Assert.StartsWith(begin, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }
}
