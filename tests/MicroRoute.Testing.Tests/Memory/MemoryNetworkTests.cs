namespace MicroRoute.Testing.Tests.Memory;

/// <summary>What a worker relies on.</summary>
public class MemoryNetworkTests
{
    private readonly MemoryNetwork _network = new();
    private readonly byte[] _buffer = new byte[100];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_ready_is_reported_until_it_is_dealt_with()
    {
        MemoryConnection client = Accept();
        Assert.Empty(Look());
        await client.WriteAsync("four"u8.ToArray(), Cancellation);

        Assert.Equal([0], Look());
        Assert.Equal([0], Look());
        Assert.Equal(IoStatus.Done, _network.Receive(0, _buffer.AsSpan(0, 3), out int count));
        Assert.Equal(3, count);
        Assert.Equal([0], Look());
        Assert.Equal(IoStatus.Done, _network.Receive(0, _buffer, out count));
        Assert.Equal(1, count);
        Assert.Equal(IoStatus.Blocked, _network.Receive(0, _buffer, out _));
        Assert.Empty(Look());
    }

    [Fact]
    public void Somebody_waits_until_he_is_accepted()
    {
        _network.Connect();
        _network.Connect();
        _network.SetAccepting(false);
        Assert.Empty(Look());
        _network.SetAccepting(true);

        Assert.Equal([-1], Look());
        Assert.Equal(AcceptStatus.Accepted, _network.Accept(0));
        Assert.Equal([-1], Look());
        Assert.False(_network.TryCloseListeners());
        Assert.Equal(AcceptStatus.Accepted, _network.Accept(1));
        Assert.Equal(AcceptStatus.None, _network.Accept(2));
        Assert.Empty(Look());
        Assert.True(_network.TryCloseListeners());
    }

    [Fact]
    public async Task What_somebody_sends_is_not_reported_before_he_is_accepted()
    {
        MemoryConnection client = _network.Connect();
        await client.WriteAsync("early"u8.ToArray(), Cancellation);
        Assert.Equal([-1], Look());

        Assert.Equal(AcceptStatus.Accepted, _network.Accept(3));

        Assert.Equal([3], Look());
    }

    [Fact]
    public void Who_gave_up_before_is_not_accepted()
    {
        _network.Connect().CloseByClient(abort: true);

        Assert.Equal(AcceptStatus.Aborted, _network.Accept(0));
    }

    [Fact]
    public async Task An_end_comes_after_the_bytes_and_the_other_direction_goes_on()
    {
        MemoryConnection client = Accept();
        await client.WriteAsync("x"u8.ToArray(), Cancellation);
        client.CompleteWrites();

        Assert.Equal(IoStatus.Done, _network.Receive(0, _buffer, out int count));
        Assert.Equal(1, count);
        Assert.Equal([0], Look());
        Assert.Equal(IoStatus.Done, _network.Receive(0, _buffer, out count));
        Assert.Equal(0, count);
        Assert.Equal(IoStatus.Done, _network.Send(0, "answer"u8, out count));
        Assert.Equal(6, await client.ReadAsync(_buffer, Cancellation));
    }

    [Theory]
    [InlineData((int)Interest.None)]
    [InlineData((int)Interest.Read)]
    [InlineData((int)Interest.Write)]
    public async Task A_reset_is_reported_whatever_is_waited_for(int interest)
    {
        MemoryConnection client = Accept();
        await client.WriteAsync("lost"u8.ToArray(), Cancellation);
        _network.Send(0, new byte[MemoryPipe.Capacity], out _);
        _network.SetInterest(0, (Interest)interest);
        client.CloseByClient(abort: true);

        Assert.Equal([0], Look());
        Assert.Equal(IoStatus.Failed, _network.Receive(0, _buffer, out _));
        Assert.Equal(IoStatus.Failed, _network.Send(0, _buffer, out _));
        _network.Close(0, abort: true);
        Assert.Empty(Look());
    }

    [Fact]
    public async Task An_end_is_reported_only_to_who_reads()
    {
        MemoryConnection client = Accept();
        await client.WriteAsync("x"u8.ToArray(), Cancellation);
        client.CompleteWrites();
        _network.SetInterest(0, Interest.None);
        Assert.Empty(Look());

        _network.SetInterest(0, Interest.Read);

        Assert.Equal([0], Look());
    }

    [Fact]
    public async Task Room_is_reported_after_the_client_has_read()
    {
        MemoryConnection client = Accept();
        Assert.Equal(IoStatus.Done, _network.Send(0, new byte[2 * MemoryPipe.Capacity], out int count));
        Assert.Equal(MemoryPipe.Capacity, count);
        Assert.Equal(IoStatus.Blocked, _network.Send(0, "x"u8, out _));
        _network.SetInterest(0, Interest.Write);
        Assert.Empty(Look());

        await client.ReadAsync(_buffer, Cancellation);

        Assert.Equal([0], Look());
        Assert.Equal(IoStatus.Done, _network.Send(0, new byte[200], out count));
        Assert.Equal(100, count);
    }

    [Fact]
    public async Task Who_has_left_gets_nothing_more()
    {
        MemoryConnection client = Accept();
        await client.WriteAsync("request"u8.ToArray(), Cancellation);
        client.CloseByClient(abort: false);

        Assert.Equal(IoStatus.Done, _network.Receive(0, _buffer, out int count));
        Assert.Equal(7, count);
        Assert.Equal(IoStatus.Failed, _network.Send(0, "answer"u8, out _));
    }

    [Fact]
    public void Who_leaves_with_bytes_unread_resets()
    {
        MemoryConnection client = Accept();
        _network.Send(0, "answer"u8, out _);
        client.CloseByClient(abort: false);

        Assert.Equal(IoStatus.Failed, _network.Receive(0, _buffer, out _));
    }

    [Fact]
    public async Task Who_leaves_while_he_reads_resets()
    {
        MemoryConnection client = Accept();
        Task<int> read = client.ReadAsync(_buffer, Cancellation).AsTask();
        client.CloseByClient(abort: false);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => read);
        Assert.Equal(IoStatus.Failed, _network.Receive(0, _buffer, out _));
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public async Task A_close_with_bytes_unread_resets_and_what_was_sent_arrives(bool abort, bool leavesUnread, bool isReset)
    {
        MemoryConnection client = Accept();
        if (leavesUnread)
        {
            await client.WriteAsync("unread"u8.ToArray(), Cancellation);
        }

        _network.Send(0, "answer"u8, out _);
        _network.Close(0, abort);

        Assert.Equal(6, await client.ReadAsync(_buffer, Cancellation));
        if (isReset)
        {
            await Assert.ThrowsAsync<IOException>(() => client.ReadAsync(_buffer, Cancellation).AsTask());
        }
        else
        {
            Assert.Equal(0, await client.ReadAsync(_buffer, Cancellation));
        }
    }

    [Fact]
    public async Task A_wake_ends_a_wait_once()
    {
        Task<int> wait = Task.Run(() => _network.Wait(new Readiness[1], Timeout.Infinite), Cancellation);
        _network.Wake();
        Assert.Equal(0, await wait);

        _network.Wake();
        _network.Wake();
        Assert.Empty(Look(Timeout.Infinite));
        _network.RunClock(false);
        Task<int> next = Task.Run(() => _network.Wait(new Readiness[1], 1), Cancellation);
        Assert.NotSame(next, await Task.WhenAny(next, Task.Delay(100, Cancellation)));
        _network.Wake();
        await next;
    }

    [Fact]
    public async Task Time_passes_from_wait_to_wait()
    {
        _network.RunClock(false);
        long start = _network.Now;
        Task passed = _network.PassAsync(600);

        Assert.Empty(Look(250));
        Assert.Equal(start + 250, _network.Now);
        Assert.Empty(Look(250));
        Assert.Equal(start + 500, _network.Now);
        bool hasPassed = false;
        _network.Passed = () => hasPassed = true;
        Assert.Empty(Look(250));
        Assert.Equal(start + 600, _network.Now);
        Assert.True(hasPassed);
        Assert.False(passed.IsCompleted);
        Task<int> wait = Task.Run(() => _network.Wait(new Readiness[1], 250), Cancellation);
        await passed;

        Assert.Equal(start + 600, _network.Now);
        Assert.False(wait.IsCompleted);
        _network.Wake();
        await wait;
    }

    [Fact]
    public void No_time_passes_before_what_is_ready_is_dealt_with()
    {
        _network.RunClock(false);
        long start = _network.Now;
        _network.Connect();
        _ = _network.PassAsync(1000);

        Assert.Equal([-1], Look(250));
        Assert.Equal(start, _network.Now);
    }

    private MemoryConnection Accept()
    {
        MemoryConnection client = _network.Connect();
        Assert.Equal([-1], Look());
        Assert.Equal(AcceptStatus.Accepted, _network.Accept(0));
        return client;
    }

    /// <summary>The slots that are ready; -1 is the listener.</summary>
    private int[] Look(int milliseconds = 0)
    {
        var ready = new Readiness[4];
        int count = _network.Wait(ready, milliseconds);
        return Array.ConvertAll(ready[..count], one => one.IsListener ? -1 : one.Index);
    }
}
