using System.Runtime.CompilerServices;
using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>A request whose handler will give a result.</summary>
/// <typeparam name="T">What it gives.</typeparam>
/// <typeparam name="TWriter">What writes that.</typeparam>
internal sealed class SuspendedResult<T, TWriter> : SuspendedRequest
    where TWriter : struct, IResultWriter<T>
{
    private ConfiguredValueTaskAwaitable<T>.ConfiguredValueTaskAwaiter _awaiter;

    /// <summary>Waits for the handler. It may have finished, and another thread have said so, before this returns.</summary>
    public void Await(ValueTask<T> task)
    {
        _awaiter = task.ConfigureAwait(false).GetAwaiter();
        _awaiter.UnsafeOnCompleted(OnCompleted);
    }

    public override void Write(ref HttpContext context) => TWriter.Write(ref context, _awaiter.GetResult());

    public override void Drop() => TWriter.Drop(_awaiter.GetResult());

    public override void Return()
    {
        _awaiter = default;
        SpareRequests<SuspendedResult<T, TWriter>>.Return(this);
    }
}
