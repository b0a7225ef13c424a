using MicroRoute.Tests.Server.Stepped;

namespace MicroRoute.Tests.Server;

/// <summary>How a worker ends, step by step.</summary>
public sealed class LastCallTests : IDisposable
{
    private const string Request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    private const int LastCall = 100;
    private const int Patience = 2_000;

    private readonly SteppedWorker _worker = new();

    [Fact]
    public void With_nobody_there_it_ends_with_the_last_call()
    {
        _worker.Stop();
        Assert.True(_worker.Network.IsRefusing);
        _worker.Advance(LastCall - 1);
        Assert.False(_worker.HasEnded || _worker.Network.IsClosed);
        _worker.Advance(1);
        Assert.True(_worker.HasEnded && _worker.Network.IsClosed);
    }

    [Fact]
    public void Who_has_connected_before_is_served()
    {
        var queued = new SteppedClient();
        _worker.Network.Connect(queued);
        _worker.Stop();
        _worker.Advance(LastCall);
        Assert.True(_worker.Network.IsClosed);
        Assert.False(_worker.HasEnded);

        _worker.Send(queued, Request);
        Assert.Contains("Connection: close", queued.Received, StringComparison.Ordinal);
        Assert.True(LeavesInPeace(queued));
        Assert.True(EndsAtOnce());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Who_has_connected_and_says_nothing_is_waited_for_a_little(int more)
    {
        SteppedClient silent = _worker.Connect();
        _worker.Stop();
        _worker.Advance(LastCall);
        _worker.Advance(Patience + more);
        Assert.Equal(more >= 0, silent.IsClosed);
        Assert.False(silent.IsReset);
    }

    [Fact]
    public void Who_was_refused_is_waited_for_a_little()
    {
        SteppedClient refused = _worker.Connect("?");
        _worker.Stop();
        _worker.Advance(LastCall);
        SteppedClient[] clients = [refused];
        Assert.All(clients, client => Assert.False(client.IsClosed));
        _worker.Advance(Patience);
        Assert.All(clients, client => Assert.True(client.IsClosed && !client.IsReset));
        Assert.True(EndsAtOnce());
    }

    [Fact]
    public void Who_is_refused_later_is_waited_for_a_little()
    {
        SteppedClient client = _worker.Connect("GET / HT");
        _worker.Stop();
        _worker.Advance(LastCall);
        _worker.Send(client, "?");
        Assert.True(client.IsEnded && !client.IsClosed);
        _worker.Advance(Patience);
        Assert.True(client.IsClosed && !client.IsReset);
        Assert.True(EndsAtOnce());
    }

    [Fact]
    public void Who_is_idle_may_ask_until_the_last_call_is_over()
    {
        SteppedClient asks = _worker.Connect(Request);
        SteppedClient asksAtTheEnd = _worker.Connect(Request);
        SteppedClient idle = _worker.Connect(Request);
        int before = idle.ReceivedCount;
        _worker.Stop();
        _worker.Advance(LastCall / 2);
        _worker.Send(asks, Request);
        Assert.True(LeavesInPeace(asks) && asks.ReceivedCount > 2 * before);

        Assert.False(idle.IsClosed);
        asksAtTheEnd.Send(Request);
        _worker.Advance(LastCall / 2);
        Assert.True(LeavesInPeace(asksAtTheEnd) && asksAtTheEnd.ReceivedCount > 2 * before);
        Assert.True(idle.IsClosed && !idle.IsReset);
        Assert.Equal(before, idle.ReceivedCount);
        Assert.True(EndsAtOnce());
    }

    [Fact]
    public void An_answer_that_was_on_its_way_is_finished_and_its_connection_closed()
    {
        SteppedClient reader = _worker.Connect("GET /fill/5000 HTTP/1.1\r\nHost: a\r\n\r\n", room: 1000);
        _worker.Stop();
        _worker.Advance(LastCall);
        Assert.False(reader.IsClosed);
        _worker.Take(reader, 10_000);
        Assert.True(reader.IsClosed && !reader.IsReset && reader.ReceivedCount > 5000);
        Assert.True(EndsAtOnce());
    }

    [Fact]
    public void What_is_given_up_is_reset()
    {
        SteppedClient body = _worker.Connect("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf");
        SteppedClient silent = _worker.Connect();
        _worker.Stop();
        _worker.Abort();
        Assert.True(_worker.HasEnded);
        Assert.True(body.IsReset && silent.IsClosed && !silent.IsReset);
        Assert.Equal(0, _worker.Lent);
    }

    public void Dispose() => _worker.Dispose();

    /// <summary>A last answer ends the server's side; the connection stays until its client has taken note of that.</summary>
    private bool LeavesInPeace(SteppedClient client)
    {
        bool isHalfClosed = client.IsEnded && !client.IsClosed;
        _worker.Leave(client);
        return isHalfClosed && client.IsClosed && !client.IsReset;
    }

    private bool EndsAtOnce()
    {
        _worker.Advance(0);
        return _worker.HasEnded && _worker.Lent == 0 && _worker.Network.OpenCount == 0;
    }
}
