using System.Net;

namespace MicroRoute.Testing;

/// <summary>Gives a worker connections in memory.</summary>
/// <param name="network">The worker's state.</param>
internal readonly struct MemoryTransport(MemoryNetwork network) : ITransport<MemoryTransport>
{
    /// <inheritdoc/>
    public static int DescriptorLimit => int.MaxValue;

    /// <inheritdoc/>
    public static MemoryTransport[] Listen(IReadOnlyList<IPEndPoint> endPoints, int workers, out IPEndPoint[] bound)
        => throw new NotSupportedException("A server in memory has no end point.");

    /// <inheritdoc/>
    public static int Probe(IPEndPoint endPoint) => throw new NotSupportedException("A server in memory has no end point.");

    /// <inheritdoc/>
    public long Now => network.Now;

    /// <inheritdoc/>
    public int Wait(Span<Readiness> ready, int milliseconds) => network.Wait(ready, milliseconds);

    /// <inheritdoc/>
    public void Wake() => network.Wake();

    /// <inheritdoc/>
    public AcceptStatus Accept(int listener, int slot) => network.Accept(slot);

    /// <inheritdoc/>
    public void SetAccepting(bool accepting) => network.SetAccepting(accepting);

    /// <inheritdoc/>
    public void RefuseConnections() => network.RefuseConnections();

    /// <inheritdoc/>
    public bool TryCloseListeners() => network.TryCloseListeners();

    /// <inheritdoc/>
    public IoStatus Receive(int slot, Span<byte> buffer, out int count) => network.Receive(slot, buffer, out count);

    /// <inheritdoc/>
    public IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count) => network.Send(slot, data, out count);

    /// <inheritdoc/>
    public void SetInterest(int slot, Interest interest) => network.SetInterest(slot, interest);

    /// <inheritdoc/>
    public void ShutdownSend(int slot) => network.ShutdownSend(slot);

    /// <inheritdoc/>
    public void Close(int slot, bool abort) => network.Close(slot, abort);

    /// <inheritdoc/>
    public void Dispose() => network.Dispose();
}
