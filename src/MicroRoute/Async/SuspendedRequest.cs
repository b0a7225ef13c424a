namespace MicroRoute;

/// <summary>A request whose handler has returned and not finished: what its answer will need of it. Used again for others.</summary>
internal abstract class SuspendedRequest : WorkerNotice
{
    private byte[] _name = [];
    private int _nameLength;
    private CompletionQueue? _completions;
    private ServiceScope _scope;
    private DispatchState? _state;

    protected SuspendedRequest() => OnCompleted = () => _completions!.Post(this);

    /// <summary>The slot of its connection, which may have become another's since.</summary>
    public int Slot { get; set; }

    /// <summary>Whether the handler has finished.</summary>
    public bool IsCompleted { get; private set; }

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

    /// <summary>What the handler reads and writes; <see langword="null"/> where it does neither.</summary>
    public HttpExchange? Exchange { get; private set; }

    /// <summary>Takes what there is to know of the present request.</summary>
    public void Begin(DispatchState state, ReadOnlySpan<byte> name)
    {
        if (state.Resumed is { } resumed)
        {
            (Method, IsHttp10, IsPersistent) = (resumed.Method, resumed.IsHttp10, resumed.IsPersistent);
        }
        else
        {
            RequestHead head = state.Head;
            (Method, IsHttp10, IsPersistent) = (head.Method, head.IsHttp10, head.IsPersistent);
        }

        IsCompleted = false;
        Abortion = state.TakeAbortion();
        _scope = state.TakeScope();
        _state = state;
        Route = state.Route;
        Exchange = state.TakeExchange();
        if (Exchange is { } exchange)
        {
            exchange.Signal.Request = this;
        }

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

    /// <summary>Gives the exchange away, once nobody needs it here.</summary>
    public HttpExchange? TakeExchange()
    {
        HttpExchange? taken = Exchange;
        Exchange = null;
        return taken;
    }

    /// <summary>Gives the handler's services away.</summary>
    public ServiceScope TakeScope()
    {
        ServiceScope taken = _scope;
        _scope = default;
        return taken;
    }

    /// <summary>Tells the handler that nobody waits for its answer any more.</summary>
    public virtual void Abandon() => Abortion?.Abort();

    /// <summary>Ends the handler's services, which it has no use for any more.</summary>
    public void EndScope() => TakeScope().End(_state!, Route);

    /// <inheritdoc/>
    public override SuspendedRequest Arrive()
    {
        IsCompleted = true;
        return this;
    }

    /// <summary>Writes the answer, or throws what the handler has thrown.</summary>
    /// <param name="context">The response; there is no request in it any more.</param>
    public abstract void Write(ref HttpContext context);

    /// <summary>Takes the result although nobody wants it, or throws what the handler has thrown.</summary>
    public abstract void Drop();

    /// <summary>Lets it be used again.</summary>
    public abstract void Return();
}
