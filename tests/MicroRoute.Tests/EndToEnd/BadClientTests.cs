using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Clients that do not do their part.</summary>
public class BadClientTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory, ClassData<EachTransport>]
    public async Task Who_never_reads_is_given_up_and_costs_little_memory(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(
            transport,
            options =>
            {
                options.Limits.MinDataRateGracePeriod = TimeSpan.FromMilliseconds(300);

                // What the system's buffers took at once has paid for a pause of this length.
                options.Limits.KeepAliveTimeout = TimeSpan.FromMilliseconds(500);
            });
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync(receiveBuffer: 16 * 1024);

        await client.SendAsync(string.Concat(Enumerable.Repeat($"GET /fill/{Megabyte}?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\n", 500)));
        await server.AskAsync();
        await client.WaitForResetAsync();

        // As many as the system's own buffers take, and one that waits.
        Assert.InRange(probe.Calls, 1, 16);
        await server.AskAsync();
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Who_resets_in_the_middle_of_a_request_is_forgotten(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        foreach (string part in (string[])["", "GET", "GET / HTTP/1.1\r\nHost: a\r\n", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf"])
        {
            using RawClient client = await server.ConnectAsync();
            await client.SendAsync(part);
            await server.AskAsync();
            client.Reset();
            await server.AskAsync();
        }

        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Who_resets_in_the_middle_of_an_answer_is_forgotten(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using var probe = new Probe();
        for (int i = 1; i <= 4; i++)
        {
            using RawClient client = await server.ConnectAsync(receiveBuffer: 16 * 1024);
            await client.SendAsync($"GET /wait?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\nGET /fill/{8 * Megabyte} HTTP/1.1\r\nHost: a\r\n\r\n");
            await probe.StartedAsync();
            if (i % 2 == 0)
            {
                // Before the first byte of the answer, and after it.
                client.Reset();
            }

            probe.Release();
            await server.AskAsync();
            client.Reset();
            await server.AskAsync();
        }

        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Who_ends_its_side_right_after_the_request_is_answered(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient small = await server.ConnectAsync();
        await small.SendAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        small.EndSending();
        Assert.Equal("Hello, World!", (await small.ReadResponseAsync()).Text);
        await small.ExpectEndAsync();

        using RawClient large = await server.ConnectAsync(receiveBuffer: 128 * 1024);
        await large.SendAsync($"GET /fill/{8 * Megabyte} HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
        large.EndSending();
        Assert.Equal(Payload.Of(8 * Megabyte), (await large.ReadResponseAsync()).Body);
        Assert.Equal("Hello, World!", (await large.ReadResponseAsync()).Text);
        await large.ExpectEndAsync();
    }

    [Theory, ClassData<EachTransport>]
    public async Task Who_ends_its_side_in_the_middle_of_a_request_gets_an_end(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf");
        client.EndSending();
        await client.ExpectEndAsync();
    }
}
