namespace MicroRoute.Testing.Tests;

/// <summary>What the log says of requests.</summary>
public class EventTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/fail", "Fail")]
    [InlineData("/fail/", "Fail")]
    [InlineData("/fail/later", "FailLater")]
    [InlineData("/fail/blocking", "FailBlocking")]
    public async Task Failure_is_named_by_its_route(string path, string handler)
    {
        using TestServer server = TestServer.Create<Routes>();
        using HttpClient client = server.CreateClient();

        using HttpResponseMessage response = await client.GetAsync(path, Cancellation);

        Assert.Equal(500, (int)response.StatusCode);
        ServerEvent occurred = Assert.Single(server.Log);
        Assert.Equal($"GET {path} failed.", occurred.Message);
        RouteDescriptor route = Assert.NotNull(occurred.Route);
        Assert.Equal(("GET", path.TrimEnd('/'), "MicroRoute.Testing.Tests.TestRoutes." + handler), (route.Method, route.Template, route.Handler));
        Assert.StartsWith("TestRoutes.cs:", route.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slow_handler_is_named_while_it_runs()
    {
        using TestServer server = TestServer.Create<Routes>(options =>
        {
            options.SlowHandlerThreshold = TimeSpan.FromMilliseconds(20);
            options.Log = occurred => TestRoutes.Named.TrySetResult(occurred);
        });
        using HttpClient client = server.CreateClient();

        Assert.Equal("named", await client.GetStringAsync("/slow/5", Cancellation));

        ServerEvent occurred = await TestRoutes.Named.Task;
        Assert.Equal(ServerEventId.HandlerSlow, occurred.Id);
        Assert.Equal("/slow/{id}", occurred.Route?.Template);
    }

    [Fact]
    public async Task Blocking_handler_has_a_thread()
    {
        using TestServer server = TestServer.Create<Routes>();
        using HttpClient client = server.CreateClient();

        Assert.Equal("7 MicroRoute blocking True", await client.GetStringAsync("/blocking/7", Cancellation));
    }
}
