using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>What somebody with curl would try.</summary>
public class AnswerTests(PublishedHello hello)
{
    [Theory, ClassData<EachTransport>]
    public async Task Gives_right_answers(string transport)
    {
        using ServerProcess server = await hello.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        await ExpectAsync(client, "GET", "/", 200, "Hello, World!");
        await ExpectAsync(client, "GET", "/users/-42", 200, "User -42");
        await ExpectAsync(client, "GET", "/search?text=black+tea&page=2", 200, "Page 2 of black tea");
        await ExpectAsync(client, "GET", "/greet/caf%C3%A9", 200, "Hello, café!");
        await ExpectAsync(client, "GET", "/greet/./a/%2e%2e/caf%c3%a9", 200, "Hello, café!");
        RawResponse echoed = await client.AskAsync("POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nsome body");
        Assert.Equal("some body", echoed.Text);

        await client.SendAsync("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
        RawResponse head = await client.ReadResponseAsync(hasBody: false);
        Assert.Equal(200, head.Status);
        Assert.Equal(13, head.ContentLength);
        Assert.NotNull(head["Date"]);
        Assert.Null(head["Server"]);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Gives_right_refusals(string transport)
    {
        using ServerProcess server = await hello.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        await ExpectAsync(client, "GET", "/nowhere", 404);
        await ExpectAsync(client, "GET", "/users/seven", 404);
        Assert.Equal("GET, HEAD, OPTIONS", (await ExpectAsync(client, "DELETE", "/", 405))["Allow"]);
        Assert.Equal("POST, OPTIONS", (await ExpectAsync(client, "PUT", "/body", 405))["Allow"]);
        Assert.Equal("GET, HEAD, OPTIONS", (await ExpectAsync(client, "OPTIONS", "/users/7", 204))["Allow"]);
        RawResponse wrong = await ExpectAsync(client, "GET", "/search?page=two", 400);
        Assert.Equal("application/problem+json", wrong["Content-Type"]);
        Assert.Contains("\"parameter\":\"page\",\"source\":\"query\",\"reason\":\"invalid\",\"expected\":\"int\"", wrong.Text, StringComparison.Ordinal);
        await ExpectAsync(client, "BREW", "/", 501);
        await client.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Answers_a_burst_in_order(string transport)
    {
        using ServerProcess server = await hello.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(string.Concat(Enumerable.Range(0, 100).Select(i => $"GET /users/{i} HTTP/1.1\r\nHost: a\r\n\r\n")));
        for (int i = 0; i < 100; i++)
        {
            Assert.Equal($"User {i}", (await client.ReadResponseAsync()).Text);
        }
    }

    private static async Task<RawResponse> ExpectAsync(RawClient client, string method, string target, int status, string? text = null)
    {
        RawResponse response = await client.AskAsync($"{method} {target} HTTP/1.1\r\nHost: a\r\n\r\n");
        Assert.Equal(status, response.Status);
        if (text is not null)
        {
            Assert.Equal(text, response.Text);
        }

        return response;
    }
}
