using System.Threading.Tasks.Sources;
using MicroRoute.Binding;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Handlers that return before they have finished.</summary>
internal static class LaterRoutes
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    public static void Dispatch(ref HttpContext context)
    {
        ReadOnlySpan<byte> path = context.Request.Path;
        if (path.SequenceEqual("/later"u8))
        {
            AsyncResult.Write<string?, ResultWriter>(ref context, TextAsync(Probe.Of(context.Request), AsyncResult.Aborted(ref context)));
        }
        else if (path.SequenceEqual("/later/nothing"u8))
        {
            AsyncResult.Write(ref context, Probe.Of(context.Request).WaitAsync(default));
        }
        else if (path.SequenceEqual("/later/missing"u8))
        {
            AsyncResult.Write<string?, ResultWriter>(ref context, MissingAsync(Probe.Of(context.Request)));
        }
        else if (path.SequenceEqual("/later/fail"u8))
        {
            AsyncResult.Write(ref context, FailAsync(Probe.Of(context.Request)));
        }
        else if (path.SequenceEqual("/later/hurry"u8))
        {
            AsyncResult.Write<string?, ResultWriter>(ref context, TextAsync(Probe.Of(context.Request), AsyncResult.Aborted(ref context, milliseconds: 20)));
        }
        else if (path.SequenceEqual("/later/ambient"u8))
        {
            AsyncResult.Write<string?, ResultWriter>(ref context, AmbientAsync());
        }
        else if (path.SequenceEqual("/later/service"u8))
        {
            try
            {
                AsyncResult.Write<string?, ResultWriter>(ref context, ServedAsync(Probe.Of(context.Request), BoundService.Get<ScopeDouble>(ref context, "scope")));
            }
            finally
            {
                BoundService.EndScope(ref context);
            }
        }
        else if (path.SequenceEqual("/later/refusing"u8))
        {
            CancellationToken aborted = AsyncResult.Aborted(ref context);
            AsyncResult.Write<string?, ResultWriter>(ref context, new ValueTask<string?>(new RefusingSource(aborted), token: 0));
        }
        else if (path.SequenceEqual("/later/ready"u8))
        {
            CancellationToken aborted = AsyncResult.Aborted(ref context);
            AsyncResult.Write<string?, ResultWriter>(ref context, ValueTask.FromResult<string?>(aborted.CanBeCanceled ? "ready" : "never ready"));
        }
        else
        {
            RouteMiss.NotFound(ref context);
        }
    }

    /// <summary>Is not complete, and lets nobody wait.</summary>
    private sealed class RefusingSource(CancellationToken aborted) : IValueTaskSource<string?>
    {
        public string? GetResult(short token) => throw new InvalidOperationException("never asked");

        public ValueTaskSourceStatus GetStatus(short token) => aborted.IsCancellationRequested ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Pending;

        public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
            => throw new InvalidOperationException("refused");
    }

    private static async Task<string?> TextAsync(Probe probe, CancellationToken aborted)
    {
        probe.Call();
        await probe.WaitAsync(aborted);
        return "late";
    }

    private static async Task<string?> ServedAsync(Probe probe, ScopeDouble scope)
    {
        await probe.WaitAsync(default);
        return scope.Disposals == 0 ? "alive" : "disposed";
    }

    private static async Task<string?> MissingAsync(Probe probe)
    {
        await probe.WaitAsync(default);
        return null;
    }

    private static async ValueTask FailAsync(Probe probe)
    {
        await probe.WaitAsync(default);
        throw new InvalidOperationException("broken later");
    }

    private static async Task<string?> AmbientAsync()
    {
        string before = s_ambient.Value ?? "nothing";
        s_ambient.Value = "something";
        await Task.Yield();
        return before;
    }
}
