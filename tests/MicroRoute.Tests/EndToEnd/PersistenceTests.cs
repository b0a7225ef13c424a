using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Whether a connection stays open after an answer (RFC 9112, section 9.3), and 100 Continue.</summary>
public class PersistenceTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Http11_stays_open_and_says_nothing_about_it(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        for (int i = 0; i < 3; i++)
        {
            RawResponse response = await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            Assert.Equal("Hello, World!", response.Text);
            Assert.Null(response["Connection"]);
        }
    }

    [Theory, ClassData<EachTransport>]
    public async Task Http10_stays_open_when_asked_to_and_says_so(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        for (int i = 0; i < 3; i++)
        {
            RawResponse response = await client.AskAsync("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
            Assert.Equal("Hello, World!", response.Text);
            Assert.Equal("keep-alive", response["Connection"]);
        }
    }

    [Theory]
    [MemberData(nameof(LastRequests))]
    public async Task Is_closed_after_the_last_request(string transport, string request)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        RawResponse response = await client.AskAsync(request);

        Assert.Equal("Hello, World!", response.Text);
        Assert.Equal("close", response["Connection"]);
        await client.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_that_waits_for_100_continue_gets_it(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        for (int i = 0; i < 2; i++)
        {
            RawResponse interim = await client.AskAsync("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
            RawResponse response = await client.AskAsync("body");

            Assert.Equal(100, interim.Status);
            Assert.Equal(200, response.Status);
            Assert.Equal("body", response.Text);
        }
    }

    [Theory, ClassData<EachTransport>]
    public async Task Client_that_does_not_wait_for_100_continue_gets_its_answer_alone(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        RawResponse response = await client.AskAsync(
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\nbody");

        Assert.Equal(200, response.Status);
        Assert.Equal("body", response.Text);
    }

    public static TheoryData<string, string> LastRequests() => new(
        from row in new EachTransport()
        from request in (string[])
        [
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.0\r\n\r\n",
            "GET / HTTP/1.0\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        ]
        select (row.Data, request));
}
