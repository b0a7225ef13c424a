using System.Collections.Concurrent;

namespace MicroRoute.Tests.Server;

public class WorkerGroupTests
{
    private readonly ConcurrentQueue<ServerEvent> _log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ends_when_all_workers_have_ended()
    {
        WorkerDouble[] workers = [new(), new()];
        WorkerGroup group = Start(workers);
        Assert.False(group.Ended.IsCompleted);

        await group.StopAsync();

        Assert.True(group.Ended.IsCompleted);
        Assert.False(group.Failed);
        Assert.All(workers, worker => Assert.True(worker.IsDisposed));
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Stops_the_others_when_one_fails()
    {
        var failure = new InvalidOperationException("broken");
        WorkerDouble[] workers = [new(), new() { Failure = failure }];
        WorkerGroup group = Start(workers);

        await group.Ended.WaitAsync(Cancellation);

        Assert.True(group.Failed);
        Assert.All(workers, worker => Assert.True(worker.IsDisposed));
        ServerEvent occurred = Assert.Single(_log);
        Assert.Equal(ServerEventId.WorkerFailed, occurred.Id);
        Assert.Same(failure, occurred.Exception);
    }

    [Fact]
    public async Task Does_not_wait_for_ever()
    {
        var stuck = new WorkerDouble { IgnoresStop = true };
        WorkerGroup group = Start([stuck]);

        await group.StopAsync();

        Assert.False(group.Ended.IsCompleted);
        Assert.Equal(ServerEventId.DrainTimedOut, Assert.Single(_log).Id);
        stuck.End();
        await group.Ended.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task Leaves_a_disposed_worker_alone()
    {
        WorkerGroup group = Start([new()]);
        await group.StopAsync();

        group.Abort();
    }

    private WorkerGroup Start(WorkerDouble[] workers)
    {
        var options = new ServerOptions(Variables.Of()) { Log = _log.Enqueue };
        options.Limits.DrainTimeout = Array.Exists(workers, worker => worker.IgnoresStop) ? TimeSpan.Zero : TimeSpan.FromMinutes(1);
        return new WorkerGroup(workers, options, new CancellationTokenSource());
    }

    private sealed class WorkerDouble : Worker
    {
        private readonly ManualResetEventSlim _end = new();

        public Exception? Failure { get; init; }

        public bool IgnoresStop { get; init; }

        public bool IsDisposed { get; private set; }

        public override void Run()
        {
            if (Failure is not null)
            {
                throw Failure;
            }

            _end.Wait();
        }

        public override void Stop()
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            if (!IgnoresStop)
            {
                End();
            }
        }

        public override void Dispose() => IsDisposed = true;

        public void End() => _end.Set();
    }
}
