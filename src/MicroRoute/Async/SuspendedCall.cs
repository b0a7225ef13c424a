using System.Runtime.ExceptionServices;

namespace MicroRoute;

/// <summary>A request whose handler is called where it may block.</summary>
internal abstract class SuspendedCall : SuspendedRequest
{
    private ExceptionDispatchInfo? _failure;
    private volatile bool _isAbandoned;

    /// <summary>Calls the handler, unless nobody waits for it any more. This is the worker's again from the moment at which it is posted.</summary>
    /// <param name="pool">What has the calling thread.</param>
    public void Run(BlockingPool pool)
    {
        try
        {
            if (!_isAbandoned)
            {
                Invoke();
            }
        }
#pragma warning disable CA1031 // The worker answers it, as it does where the handler runs on the worker itself.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
        }

        End(pool);
    }

    /// <summary>Says that the call cannot be made.</summary>
    public void Fail(BlockingPool pool, Exception exception)
    {
        _failure = ExceptionDispatchInfo.Capture(exception);
        End(pool);
    }

    public sealed override void Abandon()
    {
        _isAbandoned = true;
        base.Abandon();
    }

    public sealed override void Write(ref HttpContext context)
    {
        _failure?.Throw();
        WriteResult(ref context);
    }

    public sealed override void Drop()
    {
        _failure?.Throw();
        DropResult();
    }

    public sealed override void Return()
    {
        _failure = null;
        _isAbandoned = false;
        Clear();
    }

    private void End(BlockingPool pool)
    {
        pool.Leave();
        OnCompleted();
    }

    /// <summary>Calls the handler.</summary>
    protected abstract void Invoke();

    /// <summary>Writes what it has returned.</summary>
    protected abstract void WriteResult(ref HttpContext context);

    /// <summary>Frees what it has returned, if it was called.</summary>
    protected virtual void DropResult()
    {
    }

    /// <summary>Forgets the call and its result, and lets this be used again.</summary>
    protected abstract void Clear();
}
