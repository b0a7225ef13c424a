using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>A call that gives a result.</summary>
/// <typeparam name="TCall">The handler with its arguments.</typeparam>
/// <typeparam name="T">What it gives.</typeparam>
/// <typeparam name="TWriter">What writes that.</typeparam>
internal sealed class SuspendedCall<TCall, T, TWriter> : SuspendedCall
    where TCall : struct, IBlockingCall<T>
    where TWriter : struct, IResultWriter<T>
{
    private T? _result;

    public TCall Call { private get; set; }

    protected override void Invoke() => _result = Call.Invoke();

    protected override void WriteResult(ref HttpContext context) => TWriter.Write(ref context, _result!);

    protected override void DropResult() => TWriter.Drop(_result!);

    protected override void Clear()
    {
        Call = default;
        _result = default;
        SpareRequests<SuspendedCall<TCall, T, TWriter>>.Return(this);
    }
}
