namespace MicroRoute;

/// <summary>What cancels tokens that nobody has any more, to be used again. One a worker.</summary>
internal sealed class SpareAbortions
{
    /// <summary>How many are kept at the most. Memory shrinks after a rush.</summary>
    public const int KeptAtMost = 1024;

    private RequestAbortion? _first;

    /// <summary>How many are kept.</summary>
    public int Count { get; private set; }

    public RequestAbortion Rent()
    {
        if (_first is not { } first)
        {
            return new RequestAbortion();
        }

        _first = first.Next;
        Count--;
        return first;
    }

    public void Return(RequestAbortion? abortion)
    {
        if (abortion is not null && abortion.TryReset() && Count < KeptAtMost)
        {
            abortion.Next = _first;
            _first = abortion;
            Count++;
        }
        else
        {
            abortion?.Dispose();
        }
    }
}
