using System.Collections.Concurrent;
using System.Text;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>What a test shares with the handlers that it calls: they find it by its name, which is the request's query.</summary>
internal sealed class Probe : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly ConcurrentDictionary<string, Probe> s_probes = new();

    private readonly SemaphoreSlim _started = new(0);
    private readonly SemaphoreSlim _released = new(0);
    private readonly SemaphoreSlim _cancelled = new(0);
    private int _calls;

    public Probe() => s_probes[Name] = this;

    public string Name { get; } = Guid.NewGuid().ToString("N");

    /// <summary>How many handlers were called.</summary>
    public int Calls => Volatile.Read(ref _calls);

    public static Probe Of(HttpRequest request) => s_probes[Encoding.ASCII.GetString(request.Query)];

    /// <summary>A handler was called.</summary>
    public int Call() => Interlocked.Increment(ref _calls);

    /// <summary>A handler was called and stays until the test releases it.</summary>
    public void Wait(CancellationToken aborted)
    {
        _started.Release();
        try
        {
            _released.Wait(aborted);
        }
        catch (OperationCanceledException)
        {
            _cancelled.Release();
            throw;
        }
    }

    /// <summary>A handler was called and lets its worker go on until the test releases it.</summary>
    public async Task WaitAsync(CancellationToken aborted)
    {
        _started.Release();
        try
        {
            await _released.WaitAsync(aborted);
        }
        catch (OperationCanceledException)
        {
            _cancelled.Release();
            throw;
        }
    }

    /// <summary>A handler's token was cancelled.</summary>
    public async Task CancelledAsync()
        => Assert.True(await _cancelled.WaitAsync(s_patience, TestContext.Current.CancellationToken), "No token was cancelled.");

    public async Task StartedAsync()
        => Assert.True(await _started.WaitAsync(s_patience, TestContext.Current.CancellationToken), "No handler was called.");

    public void Release() => _released.Release();

    public void Dispose()
    {
        s_probes.TryRemove(Name, out _);
        _started.Dispose();
        _released.Dispose();
        _cancelled.Dispose();
    }
}
