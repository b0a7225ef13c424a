namespace MicroRoute;

/// <summary>The execution context that a thread has of its own: an AsyncLocal or a culture that a handler set must not reach the next client.</summary>
internal readonly struct OwnContext
{
    private readonly ExecutionContext? _own;

    private OwnContext(ExecutionContext? own) => _own = own;

    /// <summary>Takes that of the calling thread.</summary>
    public static OwnContext Capture() => new(ExecutionContext.Capture());

    /// <summary>Gives it back to the thread.</summary>
    public void Restore()
    {
        if (_own is { } own && ExecutionContext.Capture() != own)
        {
            ExecutionContext.Restore(own);
        }
    }
}
