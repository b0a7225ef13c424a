using System.Net;

namespace MicroRoute.Tests.Transports;

/// <summary>A transport of any kind, so that one test serves all.</summary>
internal abstract class AnyTransport : IDisposable
{
    /// <summary>Long enough for whatever happens on this machine; a test that waits in vain fails after it.</summary>
    public const int Patience = 10_000;

    public static AnyTransport[] Listen(TransportKind kind, IPEndPoint endPoint, int workers, out IPEndPoint bound) => kind switch
    {
        TransportKind.Epoll => Listen<EpollTransport>(endPoint, workers, out bound),
        _ => Listen<SocketsTransport>(endPoint, workers, out bound),
    };

    /// <summary>Waits for one thing to be ready.</summary>
    /// <returns>The connection's slot; -1 for the listener.</returns>
    public int WaitForOne()
    {
        var ready = new Readiness[16];
        long end = Environment.TickCount64 + Patience;
        int count;
        do
        {
            Assert.True(Environment.TickCount64 < end, "Nothing became ready.");
            count = Wait(ready, Patience);
        }
        while (count == 0);
        Assert.Equal(1, count);
        return ready[0].IsListener ? -1 : ready[0].Index;
    }

    /// <summary>Waits for a connection and accepts it.</summary>
    public void WaitAndAccept(int slot)
    {
        Assert.Equal(-1, WaitForOne());
        Assert.Equal(AcceptStatus.Accepted, Accept(0, slot));
    }

    /// <summary>Closes the listeners, at which nobody waits.</summary>
    public void CloseListeners()
    {
        long end = Environment.TickCount64 + Patience;
        while (!TryCloseListeners())
        {
            Assert.True(Environment.TickCount64 < end, "Somebody waits, or seems to.");
            Assert.Equal(0, Wait(new Readiness[16], 1));
        }
    }

    public abstract int Wait(Span<Readiness> ready, int milliseconds);

    public abstract void Wake();

    public abstract AcceptStatus Accept(int listener, int slot);

    public abstract void SetAccepting(bool accepting);

    public abstract void RefuseConnections();

    public abstract bool TryCloseListeners();

    public abstract IoStatus Receive(int slot, Span<byte> buffer, out int count);

    public abstract IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count);

    public abstract void SetInterest(int slot, Interest interest);

    public abstract void ShutdownSend(int slot);

    public abstract void Close(int slot, bool abort);

    public abstract void Dispose();

    private static AnyTransport[] Listen<T>(IPEndPoint endPoint, int workers, out IPEndPoint bound)
        where T : struct, ITransport<T>
    {
        T[] transports = T.Listen([endPoint], workers, out IPEndPoint[] all);
        bound = all[0];
        return Array.ConvertAll(transports, transport => new Wrapper<T>(transport));
    }

    private sealed class Wrapper<T>(T transport) : AnyTransport
        where T : struct, ITransport<T>
    {
        private T _transport = transport;

        public override int Wait(Span<Readiness> ready, int milliseconds) => _transport.Wait(ready, milliseconds);

        public override void Wake() => _transport.Wake();

        public override AcceptStatus Accept(int listener, int slot) => _transport.Accept(listener, slot);

        public override void SetAccepting(bool accepting) => _transport.SetAccepting(accepting);

        public override void RefuseConnections() => _transport.RefuseConnections();

        public override bool TryCloseListeners() => _transport.TryCloseListeners();

        public override IoStatus Receive(int slot, Span<byte> buffer, out int count) => _transport.Receive(slot, buffer, out count);

        public override IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count) => _transport.Send(slot, data, out count);

        public override void SetInterest(int slot, Interest interest) => _transport.SetInterest(slot, interest);

        public override void ShutdownSend(int slot) => _transport.ShutdownSend(slot);

        public override void Close(int slot, bool abort) => _transport.Close(slot, abort);

        public override void Dispose() => _transport.Dispose();
    }
}
