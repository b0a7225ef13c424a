using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>What a service manager and a shell see.</summary>
public class ProcessTests(PublishedHello hello)
{
    [Theory, ClassData<EachTransport>]
    public async Task Ends_well_at_SIGTERM(string transport)
    {
        using ServerProcess server = await hello.StartAsync(transport);
        using RawClient idle = await server.ConnectAsync();
        await idle.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

        (int exitCode, string output, string error) = await server.TerminateAsync();

        Assert.Equal(0, exitCode);
        Assert.Empty(output);
        Assert.Empty(error);
        await idle.ExpectEndAsync();
    }

    [Fact]
    public async Task Says_that_the_port_is_taken()
    {
        using ServerProcess server = await hello.StartAsync("");
        string address = $"http://127.0.0.1:{server.Port}";

        (int exitCode, string output, string error) = await hello.RunAsync("--urls", address);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Equal($"Cannot listen on {address}: the address is already in use.\n", error);
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("--urls", "nonsense")]
    [InlineData("--workers", "many")]
    public async Task Says_what_is_wrong_with_an_option(params string[] args)
    {
        (int exitCode, string output, string error) = await hello.RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Matches("^[^\n]+\n$", error);
        Assert.Contains(args[^1], error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_its_routes()
    {
        (int exitCode, string output, string error) = await hello.RunAsync("--routes");

        Assert.Equal(0, exitCode);
        Assert.Contains("/users/{id:int}", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }
}
