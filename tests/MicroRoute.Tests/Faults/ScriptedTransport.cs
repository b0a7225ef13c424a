using System.Net;

namespace MicroRoute.Tests.Faults;

/// <summary>Gives a worker a network in memory.</summary>
internal readonly struct ScriptedTransport(ScriptedNetwork network) : ITransport<ScriptedTransport>
{
    public static int DescriptorLimit => int.MaxValue;

    public long Now => network.Now;

    public static ScriptedTransport[] Listen(IReadOnlyList<IPEndPoint> endPoints, int workers, out IPEndPoint[] bound)
        => throw new NotSupportedException();

    public static int Probe(IPEndPoint endPoint) => throw new NotSupportedException();

    public int Wait(Span<Readiness> ready, int milliseconds) => network.Wait(ready, milliseconds);

    public void Wake() => network.Wake();

    public AcceptStatus Accept(int listener, int slot) => network.Accept(listener, slot);

    public void SetAccepting(bool accepting) => network.SetAccepting(accepting);

    public void RefuseConnections() => network.RefuseConnections();

    public bool TryCloseListeners() => network.TryCloseListeners();

    public IoStatus Receive(int slot, Span<byte> buffer, out int count) => network.Receive(slot, buffer, out count);

    public IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count) => network.Send(slot, data, out count);

    public void SetInterest(int slot, Interest interest) => network.SetInterest(slot, interest);

    public void ShutdownSend(int slot) => network.ShutdownSend(slot);

    public void Close(int slot, bool abort) => network.Close(slot, abort);

    public void Dispose()
    {
    }
}
