namespace MicroRoute.Tests.Server;

/// <summary>A worker that serves nobody.</summary>
internal sealed class WorkerDouble : Worker
{
    private readonly ManualResetEventSlim _end = new();

    public override DispatchState State { get; } = new StateDouble().State;

    public Exception? Failure { get; init; }

    public bool IgnoresStop { get; init; }

    public bool IsRetired { get; private set; }

    public bool IsDisposed { get; private set; }

    public override void Run()
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        _end.Wait();
    }

    public override void Retire() => IsRetired = true;

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
