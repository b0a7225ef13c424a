using System.Net.Sockets;

namespace MicroRoute;

/// <summary>What the system's errors mean to a worker.</summary>
internal static class SocketsStatus
{
    public static IoStatus OfIo(SocketError error) => error switch
    {
        SocketError.Success => IoStatus.Done,
        SocketError.WouldBlock => IoStatus.Blocked,
        SocketError.NoBufferSpaceAvailable => IoStatus.Exhausted,
        _ => IoStatus.Failed,
    };

    /// <summary>What else can go wrong has happened to one connection, not to the listener. An error that has no name, such as Linux's
    /// ENOMEM, may come again at once.</summary>
    public static AcceptStatus OfAccept(SocketError error) => error switch
    {
        SocketError.Success => AcceptStatus.Accepted,
        SocketError.TooManyOpenSockets or SocketError.NoBufferSpaceAvailable or SocketError.SocketError => AcceptStatus.Exhausted,
        _ => AcceptStatus.Aborted,
    };
}
