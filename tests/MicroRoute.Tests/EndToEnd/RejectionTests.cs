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
        const int Length = 40_000;
        await using TestServer server = await TestServer.StartAsync(transport, options =>
        {
            // Two bodies fit, in buffers of 64 KiB.
            options.Limits.MaxRequestLineSize = 1024;
            options.Limits.MaxRequestHeadersSize = 4096;
            options.Limits.MaxRequestBodySize = Length;
            options.Limits.MaxConnectionMemoryPerWorker = 190_000;
            options.Limits.MaxUnsentResponseSize = 64 * 1024;
        });
        string body = new('x', Length);
        string begin = $"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {Length}\r\n\r\n" + body[1..];
        using RawClient first = await server.ConnectAsync();
        using RawClient second = await server.ConnectAsync();
        foreach (RawClient client in (RawClient[])[first, second])
        {
            await client.SendAsync(begin);
            await server.AskAsync();
        }

        using RawClient third = await server.ConnectAsync();
        RawResponse refused = await third.AskAsync(begin);
        Assert.Equal((503, "close"), (refused.Status, refused["Connection"]));
        await third.ExpectEndAsync();
        await server.AskAsync();

        // The others go on, and what they had is free afterwards.
        Assert.Equal(body, (await first.AskAsync("x")).Text);
        using RawClient fourth = await server.ConnectAsync();
        await fourth.SendAsync(begin);
        Assert.Equal(body, (await fourth.AskAsync("x")).Text);
        Assert.Equal(body, (await second.AskAsync("x")).Text);
    }
}
