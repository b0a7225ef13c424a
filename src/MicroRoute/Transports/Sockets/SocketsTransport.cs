using System.Net;
using System.Net.Sockets;

namespace MicroRoute;

/// <summary>A worker's sockets by <see cref="System.Net.Sockets"/>, for every system that .NET runs on.</summary>
/// <param name="poller">The worker's state.</param>
internal readonly struct SocketsTransport(SocketsPoller poller) : ITransport<SocketsTransport>
{
    /// <inheritdoc/>
    public static int DescriptorLimit => OperatingSystem.IsLinux() ? EpollTransport.DescriptorLimit : int.MaxValue;

    /// <inheritdoc/>
    public static SocketsTransport[] Listen(IReadOnlyList<IPEndPoint> endPoints, int workers, out IPEndPoint[] bound)
    {
        var sockets = new Socket[endPoints.Count];
        bound = new IPEndPoint[endPoints.Count];
        int opened = 0;
        try
        {
            for (; opened < sockets.Length; opened++)
            {
                sockets[opened] = SocketsListener.Open(endPoints[opened]);
                bound[opened] = (IPEndPoint)sockets[opened].LocalEndPoint!;
            }
        }
        catch (IOException)
        {
            foreach (Socket socket in sockets.AsSpan(0, opened))
            {
                socket.Dispose();
            }

            throw;
        }

        var transports = new SocketsTransport[workers];
        for (int i = 0; i < workers; i++)
        {
            transports[i] = new SocketsTransport(new SocketsPoller(sockets));
        }

        return transports;
    }

    /// <inheritdoc/>
    public static int Probe(IPEndPoint endPoint)
    {
        try
        {
            using Socket socket = SocketsListener.Bind(endPoint);
            return ((IPEndPoint)socket.LocalEndPoint!).Port;
        }
        catch (IOException)
        {
            return -1;
        }
    }

    /// <inheritdoc/>
    public long Now => Environment.TickCount64;

    /// <inheritdoc/>
    public int Wait(Span<Readiness> ready, int milliseconds) => poller.Wait(ready, milliseconds);

    /// <inheritdoc/>
    public void Wake() => poller.Wake();

    /// <inheritdoc/>
    public AcceptStatus Accept(int listener, int slot) => poller.Accept(listener, slot);

    /// <inheritdoc/>
    public void SetAccepting(bool accepting) => poller.SetAccepting(accepting);

    /// <inheritdoc/>
    public void RefuseConnections() => poller.RefuseConnections();

    /// <inheritdoc/>
    public bool TryCloseListeners() => poller.TryCloseListeners();

    /// <inheritdoc/>
    public IoStatus Receive(int slot, Span<byte> buffer, out int count) => poller[slot].Receive(buffer, out count);

    /// <inheritdoc/>
    public IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count) => poller[slot].Send(data, out count);

    /// <inheritdoc/>
    public void SetInterest(int slot, Interest interest) => poller.SetInterest(slot, interest);

    /// <inheritdoc/>
    public void ShutdownSend(int slot) => poller[slot].ShutdownSend();

    /// <inheritdoc/>
    public void Close(int slot, bool abort) => poller.Close(slot, abort);

    /// <inheritdoc/>
    public void Dispose() => poller.Dispose();
}
