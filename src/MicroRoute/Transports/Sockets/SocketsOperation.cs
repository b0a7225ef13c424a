using System.Net.Sockets;

namespace MicroRoute;

/// <summary>One operation of a socket that the system completes by itself, on any thread; it then appears in its worker's
/// <see cref="SocketsCompletions"/>.</summary>
/// <param name="completions">Where it goes when it is complete.</param>
/// <param name="owner">The connection or the listener whose operation it is.</param>
internal sealed class SocketsOperation(SocketsCompletions completions, object owner)
    // Nobody's AsyncLocal values are wanted where the operation completes.
    : SocketAsyncEventArgs(unsafeSuppressExecutionContextFlow: true)
{
    /// <summary>The connection or the listener whose operation it is.</summary>
    public object Owner { get; } = owner;

    /// <summary>Whether the system has yet to complete it, or the worker to see that it did.</summary>
    public bool IsPending { get; set; }

    /// <summary>The operation that was completed before it; <see cref="SocketsCompletions"/>' own.</summary>
    public SocketsOperation? Next { get; set; }

    /// <summary>Gives <see cref="Next"/> and forgets it.</summary>
    public SocketsOperation? TakeNext()
    {
        SocketsOperation? next = Next;
        Next = null;
        return next;
    }

    protected override void OnCompleted(SocketAsyncEventArgs e) => completions.Add(this);
}
