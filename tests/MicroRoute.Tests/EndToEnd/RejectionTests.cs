using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

public class RejectionTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Answer_arrives_although_the_client_sends_on(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.MaxRequestBodySize = 1000);
        byte[] body = new byte[10_000_000];
        foreach (string framing in (string[])[$"Content-Length: {body.Length}\r\n\r\n", $"Transfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n"])
        {
            using RawClient client = await server.ConnectAsync();
            await client.SendAsync("POST /echo HTTP/1.1\r\nHost: a\r\n" + framing);

            // All of it, before it looks for an answer, as simple clients do.
            await client.SendAsync(body);

            RawResponse response = await client.ReadResponseAsync();
            Assert.Equal(413, response.Status);
            Assert.Equal("application/problem+json", response["Content-Type"]);
            await client.ExpectEndAsync();
        }
    }

    [Theory, ClassData<EachTransport>]
    public async Task Body_that_there_is_no_memory_for_gets_503(string transport)
    {
        const string Body = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 40000\r\n";
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Limits.MaxConnectionMemoryPerWorker = 64 * 1024);
        using RawClient first = await server.ConnectAsync();
        Assert.Equal(100, (await first.AskAsync(Body + "Expect: 100-continue\r\n\r\n")).Status);

        using RawClient second = await server.ConnectAsync();
        RawResponse refused = await second.AskAsync(Body + "\r\n");
        Assert.Equal(503, refused.Status);
        Assert.Equal("close", refused["Connection"]);
        await second.ExpectEndAsync();
        await server.AskAsync();

        // The first goes on, and what it had is free for others afterwards.
        byte[] body = Payload.Of(40_000);
        await first.SendAsync(body);
        Assert.Equal(body, (await first.ReadResponseAsync()).Body);
        using RawClient third = await server.ConnectAsync();
        await third.SendAsync(Body + "\r\n");
        await third.SendAsync(body);
        Assert.Equal(body, (await third.ReadResponseAsync()).Body);
    }
}
