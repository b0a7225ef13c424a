using MicroRoute.Tests.Server.Stepped;

namespace MicroRoute.Tests.Server;

/// <summary>Each limit of time: one millisecond less, the limit, one more.</summary>
public sealed class TimeLimitTests : IDisposable
{
    private const string Request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Half = "GET / HT";
    private const string Body = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n";
    private const string Fill = "GET /fill/100000 HTTP/1.1\r\nHost: a\r\n\r\n";
    private const int Rate = 240;

    private readonly SteppedWorker _worker = new();

    private static ServerLimits Defaults { get; } = new();

    public static TheoryData<int> AroundTheLimit => [-1, 0, 1];

    [Fact]
    public void Defaults_are_as_documented()
    {
        Assert.Equal(TimeSpan.FromSeconds(10), Defaults.RequestHeadersTimeout);
        Assert.Equal(TimeSpan.FromSeconds(75), Defaults.KeepAliveTimeout);
        Assert.Equal(TimeSpan.FromSeconds(5), Defaults.MinDataRateGracePeriod);
        Assert.Equal(Rate, Defaults.MinDataRate);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Who_never_sends_is_closed(int more)
    {
        SteppedClient client = _worker.Connect();
        _worker.Advance(Defaults.RequestHeadersTimeout + Milliseconds(more));
        Assert.Equal(more >= 0, client.IsClosed);
        Assert.Empty(client.Received);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void First_head_has_its_time_from_accept(int more)
    {
        SteppedClient client = _worker.Connect();
        _worker.Advance(3_000);
        _worker.Send(client, Half);
        _worker.Advance(Defaults.RequestHeadersTimeout - Milliseconds(3_000 - more));
        AssertTimeout(client, more >= 0);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Later_head_has_its_time_from_its_first_byte(int more)
    {
        SteppedClient client = _worker.Connect(Request);
        _worker.Advance(60_000);
        int before = client.ReceivedCount;
        _worker.Send(client, "G");
        _worker.Advance(5_000);
        _worker.Send(client, "ET / HT");
        _worker.Advance(Defaults.RequestHeadersTimeout - Milliseconds(5_000 - more));
        AssertTimeout(client, more >= 0, before);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Idle_connection_is_closed(int more)
    {
        SteppedClient client = _worker.Connect(Request);
        int before = client.ReceivedCount;
        _worker.Advance(Defaults.KeepAliveTimeout + Milliseconds(more));
        Assert.Equal(more >= 0, client.IsClosed);
        Assert.False(client.IsReset);
        Assert.Equal(before, client.ReceivedCount);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Body_has_a_grace_period(int more)
    {
        SteppedClient client = _worker.Connect(Body);
        _worker.Advance(Defaults.MinDataRateGracePeriod + Milliseconds(more));
        AssertTimeout(client, more >= 0);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Each_byte_of_a_body_buys_time_as_the_rate_says(int more)
    {
        const int Seconds = 3;
        SteppedClient client = _worker.Connect(Body);
        _worker.Send(client, new string('x', Seconds * Rate));
        _worker.Advance(Defaults.MinDataRateGracePeriod + TimeSpan.FromSeconds(Seconds) + Milliseconds(more));
        AssertTimeout(client, more >= 0);
    }

    [Theory]
    [InlineData(Rate - 1, true)]
    [InlineData(Rate, false)]
    [InlineData(Rate + 1, false)]
    public void Body_is_waited_for_as_long_as_it_keeps_the_rate(int bytesASecond, bool isRefused)
    {
        SteppedClient client = _worker.Connect("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n");

        // The byte a second that is missing uses up the grace period.
        for (int second = 0; second < 6 * 1000 && !client.IsEnded; second++)
        {
            Step(client, bytesASecond);
        }

        AssertTimeout(client, isRefused);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Fast_bytes_buy_no_endless_pause(int more)
    {
        SteppedClient client = _worker.Connect("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
        _worker.Send(client, new string('x', 900_000));
        _worker.Advance(Defaults.KeepAliveTimeout + Milliseconds(more));
        AssertTimeout(client, more >= 0);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Who_reads_nothing_has_a_grace_period(int more)
    {
        SteppedClient client = _worker.Connect(Fill, room: 0);
        _worker.Advance(Defaults.MinDataRateGracePeriod + Milliseconds(more));
        Assert.Equal(more >= 0, client.IsReset);
    }

    [Theory]
    [InlineData(Rate - 1, true)]
    [InlineData(Rate, false)]
    [InlineData(Rate + 1, false)]
    public void Reader_is_waited_for_as_long_as_he_keeps_the_rate(int bytesASecond, bool isGivenUp)
    {
        SteppedClient client = _worker.Connect("GET /fill/3000000 HTTP/1.1\r\nHost: a\r\n\r\n", room: 0);
        for (int second = 0; second < 6 * 1000 && !client.IsClosed; second++)
        {
            client.Room += bytesASecond;
            _worker.Advance(1000);
        }

        Assert.Equal(isGivenUp, client.IsReset);
    }

    [Theory, MemberData(nameof(AroundTheLimit))]
    public void Who_was_refused_and_stays_is_left_after_a_while(int more)
    {
        SteppedClient client = _worker.Connect("?");
        Assert.True(client.IsEnded);
        _worker.Advance(5_000 + more);
        Assert.Equal(more >= 0, client.IsClosed);
        Assert.False(client.IsReset);
    }

    [Fact]
    public void What_comes_in_small_steps_is_noticed_soon_after_its_time()
    {
        SteppedClient client = _worker.Connect("GET /");
        long end = _worker.Network.Now + (long)Defaults.RequestHeadersTimeout.TotalMilliseconds;
        while (!client.IsEnded)
        {
            Step(client, 1, milliseconds: 10);
        }

        Assert.InRange(_worker.Network.Now, end, end + SteppedWorker.Sweep);
    }

    public void Dispose() => _worker.Dispose();

    private void Step(SteppedClient client, int bytes, int milliseconds = 1000)
    {
        client.Send(new string('x', bytes));
        _worker.Advance(milliseconds);
    }

    private static TimeSpan Milliseconds(int count) => TimeSpan.FromMilliseconds(count);

    private static void AssertTimeout(SteppedClient client, bool isExpected, int before = 0)
    {
        if (isExpected)
        {
            Assert.StartsWith("HTTP/1.1 408 ", client.Received[before..], StringComparison.Ordinal);
            Assert.True(client.IsEnded);
        }
        else
        {
            Assert.Equal(before, client.ReceivedCount);
            Assert.False(client.IsEnded);
        }
    }
}
