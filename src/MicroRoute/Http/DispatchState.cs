namespace MicroRoute;

/// <summary>What a request that is dispatched reaches of its engine, and leaves behind for it. One a worker.</summary>
internal sealed class DispatchState(ServerOptions options, RequestHead head, CompletionQueue? completions, CancellationToken aborted)
{
    private const int KeptAtMost = 1024;

    private RequestAbortion? _spare;
    private int _spareCount;

    public ServerOptions Options { get; } = options;

    public RequestHead Head { get; } = head;

    /// <summary>Cancelled when the server stops and gives up what runs.</summary>
    public CancellationToken Aborted { get; } = aborted;

    /// <summary>Where requests arrive whose handlers have finished later; <see langword="null"/> where none does.</summary>
    public CompletionQueue? Completions { get; } = completions;

    /// <summary>The present request, once its handler has returned without having finished.</summary>
    public SuspendedRequest? Suspended { get; set; }

    /// <summary>What cancels the token of the present request; <see langword="null"/> as long as nobody has asked for it.</summary>
    public RequestAbortion? Abortion { get; private set; }

    /// <summary>Gives the present request a token, if it has none yet.</summary>
    public RequestAbortion BeginAbortion() => Abortion ??= RentAbortion();

    /// <summary>Gives what cancels the present request's token, if it has one, to who waits for its handler.</summary>
    public RequestAbortion? TakeAbortion()
    {
        RequestAbortion? taken = Abortion;
        Abortion = null;
        return taken;
    }

    /// <summary>Takes back what cancels a token that nobody has any more.</summary>
    public void Return(RequestAbortion? abortion)
    {
        if (abortion is not null && abortion.TryReset() && _spareCount < KeptAtMost)
        {
            abortion.Next = _spare;
            _spare = abortion;
            _spareCount++;
        }
        else
        {
            abortion?.Dispose();
        }
    }

    private RequestAbortion RentAbortion()
    {
        if (_spare is not { } spare)
        {
            return new RequestAbortion();
        }

        _spare = spare.Next;
        _spareCount--;
        return spare;
    }
}
