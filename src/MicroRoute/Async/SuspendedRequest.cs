namespace MicroRoute;

/// <summary>A request whose handler has returned and not finished: what its answer will need of it. Used again for others.</summary>
internal abstract class SuspendedRequest
{
    private byte[] _name = [];
    private int _nameLength;
    private CompletionQueue? _completions;
    private ServiceScope _scope;
    private DispatchState? _state;

    protected SuspendedRequest() => OnCompleted = () => _completions!.Post(this);

    /// <summary>The next one in the queue, or among those that are spare.</summary>
    public SuspendedRequest? Next { get; set; }

    /// <summary>The slot of its connection, which may have become another's since.</summary>
    public int Slot { get; set; }

    /// <summary>Whether the handler has finished, and its answer waits for an earlier one to be sent.</summary>
    public bool IsCompleted { get; set; }

    public RequestMethod Method { get; private set; }

    public bool IsHttp10 { get; private set; }

    public bool IsPersistent { get; private set; }

    /// <summary>What cancels the handler's token; <see langword="null"/> where it has none.</summary>
    public RequestAbortion? Abortion { get; private set; }

    /// <inheritdoc cref="DispatchState.Route"/>
    public int Route { get; private set; }

    /// <summary>The method and the path, for the log.</summary>
    public ReadOnlySpan<byte> Name => _name.AsSpan(0, _nameLength);

    /// <summary>What the task calls when it is complete, on any thread.</summary>
    protected Action OnCompleted { get; }

    /// <summary>Takes what there is to know of the present request.</summary>
    public void Begin(DispatchState state, ReadOnlySpan<byte> name)
    {
        RequestHead head = state.Head;
        Method = head.Method;
        IsHttp10 = head.IsHttp10;
        IsPersistent = head.IsPersistent;
        IsCompleted = false;
        Abortion = state.TakeAbortion();
        _scope = state.TakeScope();
        _state = state;
        Route = state.Route;
        _completions = state.Completions!;
        _nameLength = name.Length;
        if (_name.Length < name.Length)
        {
            _name = new byte[Math.Max(64, name.Length)];
        }

        name.CopyTo(_name);
    }

    /// <summary>Gives what cancels the handler's token away, once nobody needs it here.</summary>
    public RequestAbortion? TakeAbortion()
    {
        RequestAbortion? taken = Abortion;
        Abortion = null;
        return taken;
    }

    /// <summary>Tells the handler that nobody waits for its answer any more.</summary>
    public virtual void Abandon() => Abortion?.Abort();

    /// <summary>Ends the handler's services, which it has no use for any more.</summary>
    public void EndScope()
    {
        ServiceScope ended = _scope;
        _scope = default;
        ended.End(_state!, Route);
    }

    /// <summary>Writes the answer, or throws what the handler has thrown.</summary>
    /// <param name="context">The response; there is no request in it any more.</param>
    public abstract void Write(ref HttpContext context);

    /// <summary>Takes the result although nobody wants it, or throws what the handler has thrown.</summary>
    public abstract void Drop();

    /// <summary>Lets it be used again.</summary>
    public abstract void Return();
}
