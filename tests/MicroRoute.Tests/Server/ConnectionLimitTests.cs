using MicroRoute.Tests.Server.Stepped;

namespace MicroRoute.Tests.Server;

/// <summary>More clients than a worker may have, or descriptors for: who has to go.</summary>
public sealed class ConnectionLimitTests : IDisposable
{
    private const int Max = 3;
    private const string Request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Half = "GET / HT";

    private readonly SteppedWorker _worker = new(maxConnections: Max);

    [Theory]
    [InlineData(Max - 1)]
    [InlineData(Max)]
    [InlineData(Max + 1)]
    public void All_are_accepted_up_to_the_limit(int count)
    {
        SteppedClient[] clients = [.. Enumerable.Range(0, count).Select(_ => _worker.Connect(Half))];
        Assert.Equal(Math.Min(count, Max), clients.Count(client => client.IsAccepted));
        Assert.All(clients, client => Assert.False(client.IsClosed));
        Assert.Equal(count > Max ? [ServerEventId.AcceptPaused] : [], _worker.Log);
    }

    [Fact]
    public void Nobody_is_closed_for_nobody()
    {
        SteppedClient[] clients = [.. Enumerable.Range(0, Max).Select(_ => _worker.Connect(Request))];
        _worker.Advance(2_000);
        Assert.All(clients, client => Assert.False(client.IsClosed));
    }

    [Fact]
    public void Only_one_is_closed_for_one()
    {
        SteppedClient[] clients = [.. Enumerable.Range(0, Max).Select(_ => _worker.Connect(Request))];
        Assert.True(_worker.Connect(Request).IsAccepted);
        Assert.Equal(1, clients.Count(client => client.IsClosed));
    }

    [Fact]
    public void Who_was_refused_goes_first_then_who_has_long_been_silent_then_who_has_been_idle_for_longest()
    {
        SteppedClient idle = _worker.Connect(Request);
        SteppedClient silent = _worker.Connect();
        _worker.Advance(2_000);
        SteppedClient refused = _worker.Connect("?");

        SteppedClient[] more = [.. Enumerable.Range(0, 3).Select(_ =>
        {
            SteppedClient client = _worker.Connect(Half);
            Assert.True(client.IsAccepted);
            return client;
        })];

        Assert.True(refused.IsClosed && silent.IsClosed && idle.IsClosed);
        Assert.All(more, client => Assert.False(client.IsClosed));
    }

    [Fact]
    public void They_go_one_by_one_in_this_order()
    {
        SteppedClient idle = _worker.Connect(Request);
        SteppedClient silent = _worker.Connect();
        _worker.Advance(2_000);
        SteppedClient refused = _worker.Connect("?");

        _worker.Connect(Half);
        Assert.Equal((true, false, false), (refused.IsClosed, silent.IsClosed, idle.IsClosed));
        _worker.Connect(Half);
        Assert.Equal((true, false), (silent.IsClosed, idle.IsClosed));
        _worker.Connect(Half);
        Assert.True(idle.IsClosed);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Request)]
    public void Who_takes_long_for_a_head_goes_before_who_is_idle(string before)
    {
        SteppedClient[] idle = [_worker.Connect(Request), _worker.Connect(Request)];
        SteppedClient slow = _worker.Connect(before + Half);
        _worker.Advance(500);
        _worker.Send(slow, "T");
        _worker.Advance(500);

        Assert.True(_worker.Connect(Request).IsAccepted);
        Assert.True(slow.IsClosed);
        Assert.All(idle, client => Assert.False(client.IsClosed));
    }

    [Fact]
    public void Who_has_just_connected_is_spared()
    {
        SteppedClient idle = _worker.Connect(Request);
        SteppedClient[] silent = [_worker.Connect(), _worker.Connect()];
        _worker.Connect(Half);
        Assert.True(idle.IsClosed);
        Assert.All(silent, client => Assert.False(client.IsClosed));

        SteppedClient waiting = _worker.Connect(Request);
        Assert.False(waiting.IsAccepted);
        _worker.Advance(1_000);
        Assert.Contains("Hello, World!", waiting.Received, StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_request_has_come_is_answered_and_spared()
    {
        SteppedClient first = _worker.Connect(Request);
        _worker.Advance(1_000);
        SteppedClient second = _worker.Connect(Request);
        _worker.Advance(1_000);
        SteppedClient third = _worker.Connect(Request);
        int before = first.ReceivedCount;

        // The listener is looked at before the connection.
        first.Send(Request);
        _worker.Connect(Request);

        Assert.Equal(2 * before, first.ReceivedCount);
        Assert.Equal((false, true, false), (first.IsClosed, second.IsClosed, third.IsClosed));
    }

    [Fact]
    public void With_all_of_them_needed_it_waits_and_does_not_spin()
    {
        SteppedClient[] busy = [.. Enumerable.Range(0, Max).Select(_ => _worker.Connect(Half))];
        SteppedClient waiting = _worker.Connect(Request);

        Assert.Equal(0, _worker.Network.LastReady);
        Assert.InRange(_worker.Network.LastWait, 1, SteppedWorker.Sweep);

        _worker.Send(busy[1], "TP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        Assert.True(busy[1].IsClosed);
        _worker.Advance(SteppedWorker.Sweep);
        Assert.Contains("Hello, World!", waiting.Received, StringComparison.Ordinal);
    }

    public void Dispose() => _worker.Dispose();
}
