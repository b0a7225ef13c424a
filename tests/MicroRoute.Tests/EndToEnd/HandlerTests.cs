using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>What a handler does to the worker that it runs on.</summary>
public class HandlerTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Exception_is_answered_with_500_and_the_connection_lives(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        for (int i = 1; i <= 3; i++)
        {
            RawResponse response = await client.AskAsync("GET /fail HTTP/1.1\r\nHost: a\r\n\r\n");
            Assert.Equal(500, response.Status);
            Assert.DoesNotContain("broken", response.Text, StringComparison.Ordinal);
            Assert.Equal("Hello, World!", (await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n")).Text);
            Assert.Equal(i, server.Log.Count);
        }

        Assert.All(server.Log, occurred =>
        {
            Assert.Equal(ServerEventId.HandlerFailed, occurred.Id);
            Assert.Equal("broken", Assert.IsType<InvalidOperationException>(occurred.Exception).Message);
        });
    }

    [Theory, ClassData<EachTransport>]
    public async Task What_it_leaves_in_the_execution_context_does_not_reach_the_next(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient first = await server.ConnectAsync();
        using RawClient second = await server.ConnectAsync();
        const string Request = "GET /ambient HTTP/1.1\r\nHost: a\r\n\r\n";

        Assert.Equal("nothing .", (await first.AskAsync(Request)).Text);
        Assert.Equal("nothing .", (await second.AskAsync(Request + Request)).Text);
        Assert.Equal("nothing .", (await second.ReadResponseAsync()).Text);
        Assert.Equal("nothing .", (await first.AskAsync(Request)).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Server_that_was_started_without_an_execution_context_serves(string transport)
    {
        Task<TestServer> starting;
        using (ExecutionContext.SuppressFlow())
        {
            starting = TestServer.StartAsync(transport);
        }

        await using TestServer server = await starting;
        using RawClient client = await server.ConnectAsync();
        const string Request = "GET /ambient HTTP/1.1\r\nHost: a\r\n\r\n";
        Assert.Equal("nothing .", (await client.AskAsync(Request)).Text);
        Assert.Equal("nothing .", (await client.AskAsync(Request)).Text);
        Assert.Empty(server.Log);
    }
}
