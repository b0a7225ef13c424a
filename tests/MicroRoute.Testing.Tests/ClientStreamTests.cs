using System.Net.Sockets;
using System.Text;

namespace MicroRoute.Testing.Tests;

public sealed class ClientStreamTests : IDisposable
{
    private const string Request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    private readonly TestServer _server = TestServer.Create<Routes>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bytes_go_in_and_bytes_come_out()
    {
        string responses = await _server.SendAsync("GET /users/1 HTTP/1.1\r\nHost: a\r\n\r\nGET /users/2 HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n", Cancellation);

        Assert.Matches("(?s)^HTTP/1.1 200 OK\r\n.*User 1HTTP/1.1 200 OK\r\n.*User 2HTTP/1.1 400 Bad Request\r\n", responses);
    }

    [Fact]
    public async Task A_request_may_come_byte_by_byte()
    {
        using ClientStream client = _server.Connect();
        foreach (byte one in Encoding.ASCII.GetBytes(Request))
        {
            await client.WriteAsync(new[] { one }, Cancellation);
            await _server.AdvanceAsync(TimeSpan.Zero);
        }

        Assert.EndsWith("\r\n\r\nHello, World!", await ReadOnceAsync(client), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_may_be_read_byte_by_byte()
    {
        using ClientStream client = _server.Connect();
        await client.WriteAsync(Request, Cancellation);
        client.CompleteWrites();

        var response = new StringBuilder();
        byte[] one = new byte[1];
        while (await client.ReadAsync(one, Cancellation) == 1)
        {
            response.Append((char)one[0]);
        }

        Assert.EndsWith("\r\n\r\nHello, World!", response.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_ends_his_side_gets_his_answers()
    {
        using ClientStream client = _server.Connect();
        await client.WriteAsync(Request + Request, Cancellation);
        client.CompleteWrites();

        string responses = Encoding.ASCII.GetString(await client.ReadToEndAsync(Cancellation));

        Assert.Equal(3, responses.Split("Hello, World!").Length);
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.WriteAsync("x", Cancellation).AsTask());
    }

    [Fact]
    public async Task Who_does_not_read_stops_the_server_and_later_gets_every_byte()
    {
        const int Size = 1_000_000;
        using ClientStream client = _server.Connect();
        await client.WriteAsync($"GET /fill/{Size} HTTP/1.1\r\nHost: a\r\n\r\n", Cancellation);
        await client.WriteAsync(Request, Cancellation);
        await _server.AdvanceAsync(TimeSpan.Zero);
        client.CompleteWrites();

        string responses = Encoding.ASCII.GetString(await client.ReadToEndAsync(Cancellation));

        int start = responses.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        for (int i = 0; i < Size; i++)
        {
            Assert.Equal((char)('a' + (i % 26)), responses[start + i]);
        }

        Assert.StartsWith("HTTP/1.1 200 OK", responses[(start + Size)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_read_is_not_read_either()
    {
        using ClientStream client = _server.Connect();
        await client.WriteAsync("GET /fill/1000000 HTTP/1.1\r\nHost: a\r\n\r\n", Cancellation);
        await _server.AdvanceAsync(TimeSpan.Zero);

        Task write = client.WriteAsync(new byte[2 * MemoryPipe.Capacity], Cancellation).AsTask();
        await _server.AdvanceAsync(TimeSpan.Zero);

        Assert.False(write.IsCompleted);
        client.Abort();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => write);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled_and_nothing_is_lost()
    {
        using ClientStream client = _server.Connect();
        using var cancellation = new CancellationTokenSource();
        Task<int> read = client.ReadAsync(new byte[1], cancellation.Token).AsTask();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        await client.WriteAsync(Request, Cancellation);
        Assert.StartsWith("HTTP/1.1 200 OK", await ReadOnceAsync(client), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_for_bytes_without_taking_them()
    {
        using ClientStream client = _server.Connect();
        Task<int> wait = client.ReadAsync(Memory<byte>.Empty, Cancellation).AsTask();
        await _server.AdvanceAsync(TimeSpan.Zero);
        Assert.False(wait.IsCompleted);

        await client.WriteAsync(Request, Cancellation);

        Assert.Equal(0, await wait);
        Assert.StartsWith("HTTP/1.1 200 OK", await ReadOnceAsync(client), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_reset_learns_it()
    {
        using ClientStream client = _server.Connect();
        await client.WriteAsync("GET /fill/1000000 HTTP/1.1\r\nHost: a\r\n\r\n", Cancellation);
        await _server.AdvanceAsync(TimeSpan.FromMinutes(2));

        var failure = await Assert.ThrowsAsync<IOException>(() => client.ReadToEndAsync(Cancellation));

        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(failure.InnerException).SocketErrorCode);
        await Assert.ThrowsAsync<IOException>(() => client.WriteAsync(Request, Cancellation).AsTask());
    }

    [Fact]
    public async Task A_disposed_one_is_of_no_use()
    {
        ClientStream client = _server.Connect();
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.ReadAsync(new byte[1], Cancellation).AsTask());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.WriteAsync("x", Cancellation).AsTask());
        Assert.Throws<ObjectDisposedException>(client.CompleteWrites);
    }

    public void Dispose() => _server.Dispose();

    private static async Task<string> ReadOnceAsync(ClientStream client)
    {
        byte[] buffer = new byte[4096];
        return Encoding.ASCII.GetString(buffer, 0, await client.ReadAsync(buffer, Cancellation));
    }
}
