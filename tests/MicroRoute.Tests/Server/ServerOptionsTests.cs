namespace MicroRoute.Tests.Server;

public class ServerOptionsTests
{
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
        { "Limits.MaxRequestLineSize is 63; it must be from 64", options => options.Limits.MaxRequestLineSize = 63 },
        { "Limits.MaxRequestHeadersSize", options => options.Limits.MaxRequestHeadersSize = 0 },
        { "Limits.MaxRequestHeaderCount", options => options.Limits.MaxRequestHeaderCount = 0 },
        { "Limits.MaxChunkLineSize", options => options.Limits.MaxChunkLineSize = -5 },
        { "Limits.MaxRequestBodySize", options => options.Limits.MaxRequestBodySize = 0 },
        { "Limits.MaxRequestBodySize", options => options.Limits.MaxRequestBodySize = int.MaxValue },
        { "Limits.RequestHeadersTimeout is 0 ms", options => options.Limits.RequestHeadersTimeout = TimeSpan.Zero },
        { "Limits.KeepAliveTimeout", options => options.Limits.KeepAliveTimeout = Timeout.InfiniteTimeSpan },
        { "Limits.KeepAliveTimeout", options => options.Limits.KeepAliveTimeout = TimeSpan.MaxValue },
        { "Limits.MinDataRate is", options => options.Limits.MinDataRate = 0 },
        { "Limits.MinDataRateGracePeriod", options => options.Limits.MinDataRateGracePeriod = TimeSpan.Zero },
        { "Limits.MaxConnectionsPerWorker", options => options.Limits.MaxConnectionsPerWorker = 0 },
        { "Limits.MaxConnectionMemoryPerWorker", options => options.Limits.MaxConnectionMemoryPerWorker = 40_000 },
        { "Limits.MaxUnsentResponseSize", options => options.Limits.MaxUnsentResponseSize = 0 },
        { "Limits.DrainTimeout", options => options.Limits.DrainTimeout = TimeSpan.FromSeconds(-1) },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Says_which_option_is_wrong(string begin, Action<ServerOptions> change)
    {
        var options = new ServerOptions(Variables.Of());
        ServerOptionsValidation.Validate(options);
        change(options);

        var exception = Assert.Throws<ServerOptionsException>(() => ServerOptionsValidation.Validate(options));

        Assert.StartsWith(begin, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_a_server_header_and_no_patience()
    {
        var options = new ServerOptions(Variables.Of()) { ServerHeader = "MicroRoute/0.1 (test)", Workers = 1024 };
        options.Limits.DrainTimeout = TimeSpan.Zero;

        ServerOptionsValidation.Validate(options);
    }
}
