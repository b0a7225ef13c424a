using System.Threading.Tasks.Sources;

namespace MicroRoute.TestApp;

/// <summary>A handler that finishes on another thread, and allocates nothing for it. One at a time may run.</summary>
internal sealed class LaterRoute : IValueTaskSource<string>, IThreadPoolWorkItem
{
    private static readonly LaterRoute s_one = new();

    private ManualResetValueTaskSourceCore<string> _core;

    [Get("/later")]
    internal static ValueTask<string> Get(CancellationToken aborted) => aborted.CanBeCanceled ? s_one.Begin() : default;

    string IValueTaskSource<string>.GetResult(short token) => _core.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<string>.GetStatus(short token) => _core.GetStatus(token);

    void IValueTaskSource<string>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        _core.OnCompleted(continuation, state, token, flags);
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    void IThreadPoolWorkItem.Execute() => _core.SetResult("late");

    private ValueTask<string> Begin()
    {
        _core.Reset();
        return new(this, _core.Version);
    }
}
