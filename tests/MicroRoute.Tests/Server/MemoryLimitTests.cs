using System.Globalization;
using MicroRoute.Tests.EndToEnd;
using MicroRoute.Tests.Server.Stepped;

namespace MicroRoute.Tests.Server;

/// <summary>What connections may own, one by one and together.</summary>
public sealed class MemoryLimitTests
{
    private const int KiB = 1024;
    private const string Request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Half = "GET / HT";

    [Fact]
    public void Defaults_are_as_documented()
    {
        var limits = new ServerLimits();
        Assert.Equal(16_384, limits.MaxConnectionsPerWorker);
        Assert.Equal(256L * KiB * KiB, limits.MaxConnectionMemoryPerWorker);
        Assert.Equal(256 * KiB, limits.MaxUnsentResponseSize);
        Assert.Equal(TimeSpan.FromSeconds(30), limits.DrainTimeout);
        Assert.Equal(
            (8192, 32 * KiB, 100, 4096, 4 * KiB * KiB),
            (limits.MaxRequestLineSize, limits.MaxRequestHeadersSize, limits.MaxRequestHeaderCount, limits.MaxChunkLineSize, limits.MaxRequestBodySize));
    }

    [Fact]
    public void Idle_connection_owns_nothing_and_slow_head_little()
    {
        using var worker = new SteppedWorker();
        worker.Connect(Request);
        Assert.Equal(0, worker.Lent);
        worker.Connect(Half);
        Assert.Equal(512, worker.Lent);
    }

    [Fact]
    public void Body_that_is_announced_owns_no_more_than_came()
    {
        using var worker = new SteppedWorker();
        worker.Connect("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\n\r\nx");
        Assert.InRange(worker.Lent, 1, 512);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Beyond_the_limit_new_bodies_get_503_and_others_are_served(int more)
    {
        const int Buffer = 64 * KiB;
        using var worker = new SteppedWorker(options => options.Limits.MaxConnectionMemoryPerWorker = 4 * Buffer);
        for (int i = 0; i < 4 + more; i++)
        {
            // All but a byte of what fills a buffer.
            const int Length = Buffer - 100;
            SteppedClient client = worker.Connect($"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {Length}\r\n\r\n" + new string('x', Length - 1));
            bool isBeyond = i >= 4;
            Assert.Equal(isBeyond, client.Received.StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal));
            Assert.Equal(isBeyond, client.IsEnded);
        }

        Assert.InRange(worker.Lent, 0, 4 * Buffer);
        Assert.StartsWith("HTTP/1.1 200 ", worker.Connect(Request).Received, StringComparison.Ordinal);
    }

    [Fact]
    public void Large_bodies_leave_room_for_who_wants_little()
    {
        const int Large = 128 * KiB;
        using var worker = new SteppedWorker(options => options.Limits.MaxConnectionMemoryPerWorker = 8 * Large);
        const int Length = Large - 100;
        SteppedClient[] uploads = [.. Enumerable.Range(0, 8).Select(_ => worker.Connect(
            $"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {Length}\r\n\r\n" + new string('x', Length - 1)))];

        // The last one has what little it asked for at first, and waits for more.
        Assert.Equal((7 * Large) + (Large / 2), worker.Lent);
        Assert.Equal((Interest.Read, Interest.None), (uploads[^2].Interest, uploads[^1].Interest));

        SteppedClient little = worker.Connect(Half);
        worker.Send(little, Request[Half.Length..]);
        Assert.StartsWith("HTTP/1.1 200 ", little.Received, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 1048576\r\n\r\n", "")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n100000\r\n", "\r\n0\r\n\r\n")]
    public void Least_memory_is_enough_for_the_largest_body_of_one(string framing, string end)
    {
        const int Largest = KiB * KiB;
        using var worker = new SteppedWorker(options =>
        {
            options.Limits.MaxRequestBodySize = Largest;
            options.Limits.MaxConnectionMemoryPerWorker = LeastMemory(options);
            ServerOptionsValidation.Validate(options);
        });

        SteppedClient client = worker.Connect("POST /echo HTTP/1.1\r\nHost: a\r\n" + framing + new string('x', Largest) + end);

        Assert.StartsWith("HTTP/1.1 200 ", client.Received, StringComparison.Ordinal);
        Assert.Equal(0, worker.Lent);
    }

    [Fact]
    public void Body_that_would_grow_waits_and_goes_on_when_there_is_memory()
    {
        const int Buffer = 64 * KiB;
        using var worker = new SteppedWorker(options => options.Limits.MaxConnectionMemoryPerWorker = 7 * Buffer);
        SteppedClient first = BeginBody(worker, Buffer);
        SteppedClient second = BeginBody(worker, Buffer);
        Assert.Equal((Interest.Read, Interest.None), (first.Interest, second.Interest));

        worker.Send(first, new string('x', 200_000 - Buffer + 100 - 1000));
        worker.Advance(SteppedWorker.Sweep);
        worker.Send(second, new string('x', 200_000 - Buffer + 100 - 1000));

        Assert.StartsWith("HTTP/1.1 200 ", first.Received, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", second.Received, StringComparison.Ordinal);
        Assert.Equal(0, worker.Lent);
    }

    [Fact]
    public void Body_that_waits_for_memory_for_too_long_gets_503()
    {
        const int Buffer = 64 * KiB;
        using var worker = new SteppedWorker(options => options.Limits.MaxConnectionMemoryPerWorker = 2 * Buffer);
        SteppedClient[] clients = [BeginBody(worker, Buffer), BeginBody(worker, Buffer)];

        worker.Advance(TimeSpan.FromMinutes(5));

        Assert.All(clients, client => Assert.StartsWith("HTTP/1.1 503 ", client.Received, StringComparison.Ordinal));
        worker.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(0, worker.Lent);
    }

    [Fact]
    public void Who_reads_slowest_is_closed_when_unsent_answers_exceed_the_limit()
    {
        const string Fill = "GET /fill/200000 HTTP/1.1\r\nHost: a\r\n\r\n";
        using var worker = new SteppedWorker(options => options.Limits.MaxConnectionMemoryPerWorker = 600_000);
        SteppedClient worst = worker.Connect(Fill, room: 0);
        worker.Advance(1_000);
        SteppedClient better = worker.Connect(Fill, room: 0);
        Assert.False(worst.IsClosed);

        SteppedClient third = worker.Connect(Fill, room: 0);

        Assert.Equal((true, false, false), (worst.IsReset, better.IsClosed, third.IsClosed));
        Assert.InRange(worker.Lent, 1, 600_000);
        Assert.StartsWith("HTTP/1.1 200 ", worker.Connect(Request).Received, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void At_the_unsent_limit_no_further_request_is_answered(int more, int answered)
    {
        using var probe = new Probe();
        string request = $"GET /fill/10000?{probe.Name} HTTP/1.1\r\nHost: a\r\n\r\n";
        int size = AnswerSize(request);
        using var worker = new SteppedWorker(options => options.Limits.MaxUnsentResponseSize = size - more);

        int before = probe.Calls;
        SteppedClient client = worker.Connect(request + request + request, room: 0);
        Assert.Equal(answered, probe.Calls - before);

        worker.Take(client, 100_000);
        Assert.Equal(3, probe.Calls - before);
        Assert.Equal(3 * size, client.ReceivedCount);
    }

    /// <summary>What the validation takes for the least.</summary>
    private static long LeastMemory(ServerOptions options)
    {
        options.Limits.MaxConnectionMemoryPerWorker = 0;
        string message = Assert.Throws<ServerOptionsException>(() => ServerOptionsValidation.Validate(options)).Message;
        return long.Parse(message.Split("from ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private static int AnswerSize(string request)
    {
        using var worker = new SteppedWorker();
        return worker.Connect(request).ReceivedCount;
    }

    private static SteppedClient BeginBody(SteppedWorker worker, int buffer)
    {
        SteppedClient client = worker.Connect("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n" + new string('x', buffer - 100));
        client.Send(new string('x', 1000));
        worker.Advance(0);
        return client;
    }
}
