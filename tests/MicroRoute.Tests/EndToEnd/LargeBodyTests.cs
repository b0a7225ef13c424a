using System.Globalization;
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
    public async Task Slow_reader_gets_all_of_large_answers(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync(receiveBuffer: 128 * 1024);

        // More than the system's buffers hold, so that the server has to wait for the reader.
        const string Request = "GET /fill/3000000 HTTP/1.1\r\nHost: a\r\n\r\n";
        await client.SendAsync(Request + Request + Request);
        await client.WaitForBytesAsync();
        await server.AskAsync();

        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(s_payload, (await client.ReadResponseAsync(piece: 8192)).Body);
        }

        Assert.Equal("Hello, World!", (await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n")).Text);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Upload_leaves_no_memory_to_the_begin_of_the_next_request(string transport)
    {
        const int Megabyte = 1024 * 1024;
        const int Last = 1000;
        await using TestServer server = await TestServer.StartAsync(
            transport,
            options =>
            {
                options.Limits.MaxRequestBodySize = Megabyte;
                options.Limits.MaxConnectionMemoryPerWorker = 5 * Megabyte;
            });
        using var probe = new Probe();
        var clients = new List<RawClient>();
        for (int i = 1; i <= 6; i++)
        {
            RawClient client = await server.ConnectAsync();
            clients.Add(client);
            await client.SendAsync($"POST /count?{probe.Name} HTTP/1.1\r\nHost: a\r\nContent-Length: {Megabyte}\r\n\r\n");
            await client.SendAsync(new byte[Megabyte - Last]);

            // In one packet, so that the next request begins in the buffer of the upload.
            RawResponse response = await client.AskAsync(new string('x', Last) + "G");
            Assert.Equal((200, i.ToString(CultureInfo.InvariantCulture)), (response.Status, response.Text));
        }

        foreach (RawClient client in clients)
        {
            Assert.Equal("Hello, World!", (await client.AskAsync("ET / HTTP/1.1\r\nHost: a\r\n\r\n")).Text);
            client.Dispose();
        }
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
