using System.Collections.Concurrent;

namespace MicroRoute.Tests.Server;

public class WorkerGroupTests
{
    private readonly ConcurrentQueue<ServerEvent> _log = new();
    private readonly ServerLifetime _lifetime = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ends_when_all_workers_have_ended()
    {
        WorkerDouble[] workers = [new(), new()];
        WorkerGroup group = Start(workers);
        Assert.False(group.Ended.IsCompleted);

        await group.StopAsync(Cancellation);

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

        await group.StopAsync(Cancellation);

        Assert.False(group.Ended.IsCompleted);
        Assert.Equal(ServerEventId.DrainTimedOut, Assert.Single(_log).Id);
        stuck.End();
        await group.Ended.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task Leaves_a_disposed_worker_alone()
    {
        WorkerGroup group = Start([new()]);
        await group.StopAsync(Cancellation);

        group.Abort();
    }

    [Fact]
    public async Task Says_how_it_stands()
    {
        var stuck = new WorkerDouble { IgnoresStop = true };
        WorkerGroup group = Start([new(), stuck]);
        Assert.Equal(ServerState.Running, _lifetime.State);

        Task stopped = group.StopAsync(Cancellation);
        Assert.Equal(ServerState.Draining, _lifetime.State);
        await stopped;
        Assert.Equal(ServerState.Draining, _lifetime.State);

        stuck.End();
        await group.Ended.WaitAsync(Cancellation);
        Assert.Equal(ServerState.Stopped, _lifetime.State);
        await group.StopAsync(Cancellation);
        Assert.Equal(ServerState.Stopped, _lifetime.State);
    }

    [Fact]
    public async Task Retires_its_workers_for_a_while_before_it_stops_them()
    {
        WorkerDouble[] workers = [new(), new()];
        WorkerGroup group = Start(workers, TimeSpan.FromDays(1));

        Task stopped = group.StopAsync(Cancellation);
        Assert.All(workers, worker => Assert.True(worker.IsRetired));
        Assert.Equal(ServerState.Draining, _lifetime.State);
        Assert.False(group.Ended.IsCompleted);

        group.Abort();
        await stopped;
        Assert.All(workers, worker => Assert.True(worker.IsDisposed));
    }

    private WorkerGroup Start(WorkerDouble[] workers, TimeSpan drainDelay = default)
    {
        var options = new ServerOptions(Variables.Of()) { Log = _log.Enqueue, DrainDelay = drainDelay };
        options.Limits.DrainTimeout = Array.Exists(workers, worker => worker.IgnoresStop) ? TimeSpan.Zero : TimeSpan.FromMinutes(1);
        return new WorkerGroup(workers, options, _lifetime, new CancellationTokenSource());
    }
}
