using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

public class LargeBodyTests
{
    private const int Size = 3_000_000;

    private static readonly byte[] s_payload = Payload.Of(Size);

    [Theory, ClassData<EachTransport>]
    public async Task Upload_of_known_length_comes_back(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        await client.SendAsync($"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {Size}\r\n\r\n");
        await client.SendAsync(s_payload);

        Assert.Equal(s_payload, (await client.ReadResponseAsync()).Body);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Upload_in_chunks_comes_back(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        await client.SendAsync("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int sent = 0, length = 1; sent < Size; sent += length, length = Math.Min((2 * length) + 1, 100_000))
        {
            length = Math.Min(length, Size - sent);
            await client.SendAsync($"{length:x}\r\n");
            await client.SendAsync(s_payload.AsMemory(sent, length));
            await client.SendAsync("\r\n");
        }

        await client.SendAsync("0\r\n\r\n");

        Assert.Equal(s_payload, (await client.ReadResponseAsync()).Body);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Slow_reader_gets_all_of_a_large_answer(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync(receiveBuffer: 32 * 1024);

        await client.SendAsync($"GET /fill/{Size} HTTP/1.1\r\nHost: a\r\n\r\n");
        await server.AskAsync();

        Assert.Equal(s_payload, (await client.ReadResponseAsync(piece: 4096)).Body);
        Assert.Equal("Hello, World!", (await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n")).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task HttpClient_gets_its_upload_back(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var client = new HttpClient();
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        using HttpResponseMessage response = await client.PutAsync(server.Addresses[0] + "/echo", new ByteArrayContent(s_payload), cancellation);

        Assert.Equal(s_payload, await response.Content.ReadAsByteArrayAsync(cancellation));
    }
}
