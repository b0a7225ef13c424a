namespace MicroRoute.Testing;

/// <summary>A server's time: the real one until it is stopped, moved by leaps.</summary>
internal sealed class MemoryClock
{
    private long _leapt;
    private long? _stoppedAt;

    /// <summary>A monotonic time in milliseconds.</summary>
    public long Now => (_stoppedAt ?? Environment.TickCount64) + _leapt;

    /// <summary>Whether time passes by itself.</summary>
    public bool IsRunning => _stoppedAt is null;

    public void Leap(long milliseconds) => _leapt += milliseconds;

    public void Stop() => _stoppedAt ??= Environment.TickCount64;

    /// <summary>Lets time pass by itself again, from where it stands.</summary>
    public void Start()
    {
        if (_stoppedAt is { } stopped)
        {
            _leapt -= Environment.TickCount64 - stopped;
            _stoppedAt = null;
        }
    }
}
