using MicroRoute.Tests.Server;

namespace MicroRoute.Tests.Async;

public sealed class BlockingPoolTests : IDisposable
{
    private readonly CompletionQueue _completions = new();
    private readonly SemaphoreSlim _completed = new(0);
    private readonly DispatchState _state;

    public BlockingPoolTests()
    {
        _completions.Open(() => _completed.Release());
        _state = new DispatchState(
            new ServerOptions(Variables.Of()), new RequestHead(new ServerLimits()), new BufferPool(0), _completions, static () => [], CancellationToken.None);
    }

    public void Dispose() => _completed.Dispose();

    [Fact]
    public async Task Makes_every_call_that_it_has_let_in_on_no_more_threads_than_allowed()
    {
        const int Threads = 3;
        const int Queue = 20;
        var pool = new BlockingPool(Threads, Queue);
        using var gate = new ManualResetEventSlim();
        var calls = new List<CallDouble>();
        while (pool.TryEnter())
        {
            calls.Add(Call(pool, gate.Wait));
        }

        Assert.Equal(Threads + Queue, calls.Count);
        while (calls.Sum(call => call.Calls) < Threads)
        {
            await Task.Yield();
        }

        Assert.Equal(Threads, pool.Threads);
        gate.Set();
        await CompletedAsync(calls.Count);

        Assert.All(calls, call => Assert.Equal(1, call.Calls));
        Assert.Equal(Threads, pool.Threads);
        Assert.True(pool.TryEnter());
    }

    [Fact]
    public async Task Threads_end_when_there_is_nothing_to_do()
    {
        var pool = new BlockingPool(maxThreads: 2, maxQueueLength: 0, idleTime: 1);
        for (int i = 0; i < 3; i++)
        {
            Assert.True(pool.TryEnter());
            Call(pool, static () => { });
            await CompletedAsync(1);
            while (pool.Threads > 0)
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Threads are about to end while they get the next call.</summary>
    [Fact]
    public async Task No_call_is_lost_by_a_thread_that_ends()
    {
        var pool = new BlockingPool(maxThreads: 2, maxQueueLength: 1, idleTime: 0);
        for (int i = 0; i < 2_000; i++)
        {
            Assert.True(pool.TryEnter());
            CallDouble call = Call(pool, static () => { });
            await CompletedAsync(1);
            Assert.Equal(1, call.Calls);
        }
    }

    [Fact]
    public async Task Calls_that_nobody_waits_for_any_more_are_not_made()
    {
        var pool = new BlockingPool(maxThreads: 1, maxQueueLength: 1);
        using var gate = new ManualResetEventSlim();
        Assert.True(pool.TryEnter() && pool.TryEnter());
        Call(pool, gate.Wait);
        CallDouble abandoned = Call(pool, static () => { });
        abandoned.Abandon();
        gate.Set();
        await CompletedAsync(2);

        Assert.Equal(0, abandoned.Calls);
    }

    private CallDouble Call(BlockingPool pool, Action action)
    {
        var call = new CallDouble(action);
        call.Begin(_state, "GET /"u8);
        pool.Add(call);
        return call;
    }

    private async Task CompletedAsync(int count)
    {
        while (count > 0)
        {
            await _completed.WaitAsync(TestContext.Current.CancellationToken);
            for (WorkerNotice? request = _completions.TakeAll(); request is not null; request = request.Next)
            {
                count--;
            }
        }
    }

    private sealed class CallDouble(Action action) : SuspendedCall
    {
        private int _calls;

        public int Calls => Volatile.Read(ref _calls);

        protected override void Invoke()
        {
            Interlocked.Increment(ref _calls);
            action();
        }

        protected override void WriteResult(ref HttpContext context) => throw new NotSupportedException();

        protected override void Clear() => throw new NotSupportedException();
    }
}
