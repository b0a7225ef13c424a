namespace MicroRoute.Tests.EndToEnd;

/// <summary>A scope whose only service is itself.</summary>
internal sealed class ScopeDouble : IServiceProvider, IDisposable
{
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _disposals;

    public int Disposals => Volatile.Read(ref _disposals);

    public object? GetService(Type serviceType) => serviceType.IsInstanceOfType(this) ? this : null;

    public Task DisposedAsync() => _disposed.Task.WaitAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        Interlocked.Increment(ref _disposals);
        _disposed.TrySetResult();
    }
}
