using System.Runtime.CompilerServices;

namespace MicroRoute;

/// <summary>A request whose handler will finish without a result.</summary>
internal sealed class SuspendedCompletion : SuspendedRequest
{
    private ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter _awaiter;

    /// <inheritdoc cref="SuspendedResult{T, TWriter}.Await"/>
    public void Await(ValueTask task)
    {
        _awaiter = task.ConfigureAwait(false).GetAwaiter();
        _awaiter.UnsafeOnCompleted(OnCompleted);
    }

    public override void Write(ref HttpContext context) => _awaiter.GetResult();

    public override void Drop() => _awaiter.GetResult();

    public override void Return()
    {
        _awaiter = default;
        SpareRequests<SuspendedCompletion>.Return(this);
    }
}
