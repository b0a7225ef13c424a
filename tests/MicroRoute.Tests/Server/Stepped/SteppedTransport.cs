using System.Net;

namespace MicroRoute.Tests.Server.Stepped;

internal readonly struct SteppedTransport(SteppedNetwork network) : ITransport<SteppedTransport>
{
    public static int DescriptorLimit => int.MaxValue;

    public long Now => network.Now;

    public static SteppedTransport[] Listen(IReadOnlyList<IPEndPoint> endPoints, int workers, out IPEndPoint[] bound)
        => throw new NotSupportedException();

    public static int Probe(IPEndPoint endPoint) => throw new NotSupportedException();

    public int Wait(Span<Readiness> ready, int milliseconds) => network.Wait(ready, milliseconds);

    public void Wake()
    {
    }

    public AcceptStatus Accept(int listener, int slot) => network.Accept(slot);

    public void SetAccepting(bool accepting) => network.IsAccepting = accepting;

    public void RefuseConnections() => network.IsRefusing = true;

    public bool TryCloseListeners() => network.TryClose();

    public IoStatus Receive(int slot, Span<byte> buffer, out int count) => network[slot].Read(buffer, out count);

    public IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count) => network[slot].Write(data, out count);

    public void SetInterest(int slot, Interest interest) => network[slot].Interest = interest;

    public void ShutdownSend(int slot) => network[slot].End();

    public void Close(int slot, bool abort) => network.Close(slot, abort);

    public void Dispose()
    {
    }
}
