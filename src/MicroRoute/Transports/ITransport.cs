using System.Net;

namespace MicroRoute;

/// <summary>One worker's sockets and its way to wait for them. Structs implement it, so that a worker's calls are direct.</summary>
/// <remarks>Connections are known by the slot that the worker gave them. Only <see cref="Wake"/> may be called from another thread.
/// A slot that was closed is not used again before the next <see cref="Wait"/>.</remarks>
/// <typeparam name="TSelf">The transport itself.</typeparam>
internal interface ITransport<TSelf> : IDisposable
    where TSelf : struct, ITransport<TSelf>
{
    /// <summary>Opens the end points for a number of workers.</summary>
    /// <param name="endPoints">Where to listen; a port of 0 lets the system choose one. IPv6's address for all does not take IPv4.</param>
    /// <param name="workers">How many workers there will be.</param>
    /// <param name="bound">The end points as they were opened, with their ports.</param>
    /// <returns>One transport a worker.</returns>
    /// <exception cref="IOException">One cannot be opened; the message says which and why.</exception>
    static abstract TSelf[] Listen(IReadOnlyList<IPEndPoint> endPoints, int workers, out IPEndPoint[] bound);

    /// <summary>Opens an end point for a look, and closes it again.</summary>
    /// <param name="endPoint">The end point; a port of 0 lets the system choose one.</param>
    /// <returns>Its port; -1 if it cannot be opened.</returns>
    static abstract int Probe(IPEndPoint endPoint);

    /// <summary>How many connections the process could open at the most, when that is limited; else <see cref="int.MaxValue"/>.</summary>
    static abstract int DescriptorLimit { get; }

    /// <summary>The monotonic time, in milliseconds, that <see cref="Wait"/> waits by.</summary>
    long Now { get; }

    /// <summary>Waits until something is ready, <see cref="Wake"/> is called, or the time is up.</summary>
    /// <param name="ready">Receives what is ready.</param>
    /// <param name="milliseconds">How long to wait; -1 for as long as it takes, 0 for a look.</param>
    /// <returns>How many were written to <paramref name="ready"/>; 0 after a wake or when the time is up.</returns>
    int Wait(Span<Readiness> ready, int milliseconds);

    /// <summary>Ends a running or the next <see cref="Wait"/>. From any thread; many calls cost no more than one.</summary>
    void Wake();

    /// <summary>Takes a connection that waits at a listener, and begins to wait for its first bytes.</summary>
    /// <param name="listener">The listener's index.</param>
    /// <param name="slot">The slot by which the connection will be known.</param>
    AcceptStatus Accept(int listener, int slot);

    /// <summary>Reports listeners as ready, or no longer.</summary>
    void SetAccepting(bool accepting);

    /// <summary>Lets the system begin no further connection, where it can; those that it has begun still come to be accepted. A
    /// client that comes later tries again after a while, and finds another server or none.</summary>
    void RefuseConnections();

    /// <summary>Closes the listeners, unless somebody waits there to be accepted: closing would reset him.</summary>
    /// <returns>Whether they are closed, and nothing can come from them any more.</returns>
    bool TryCloseListeners();

    /// <summary>Reads what is there, without waiting.</summary>
    /// <param name="slot">The connection.</param>
    /// <param name="buffer">Where to put it; not empty.</param>
    /// <param name="count">How much was read; 0 with <see cref="IoStatus.Done"/> means that the client sends no more.</param>
    IoStatus Receive(int slot, Span<byte> buffer, out int count);

    /// <summary>Writes what the socket takes, without waiting. After it took less, the next call begins with the first byte that it
    /// did not take.</summary>
    /// <param name="slot">The connection.</param>
    /// <param name="data">What to write; not empty.</param>
    /// <param name="count">How much was taken.</param>
    IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count);

    /// <summary>Says what of a connection <see cref="Wait"/> is to report; <see cref="Interest.Read"/> after accept.</summary>
    void SetInterest(int slot, Interest interest);

    /// <summary>Ends the sending side, so that the client sees the end of what was sent.</summary>
    void ShutdownSend(int slot);

    /// <summary>Closes a connection.</summary>
    /// <param name="slot">The connection.</param>
    /// <param name="abort">Whether to reset it rather than let the system send what is left.</param>
    void Close(int slot, bool abort);
}
