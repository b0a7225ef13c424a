using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>A call that gives no result.</summary>
/// <typeparam name="TCall">The handler with its arguments.</typeparam>
internal sealed class SuspendedCall<TCall> : SuspendedCall
    where TCall : struct, IBlockingCall
{
    public TCall Call { private get; set; }

    protected override void Invoke() => Call.Invoke();

    protected override void WriteResult(ref HttpContext context)
    {
        // There is none: the answer has no body.
    }

    protected override void Clear()
    {
        Call = default;
        SpareRequests<SuspendedCall<TCall>>.Return(this);
    }
}
