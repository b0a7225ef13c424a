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

    /// <summary>An error that is not known may come again at once, so it is better to pause than to try for more.</summary>
    public static AcceptStatus OfAccept(SocketError error) => error switch
    {
        SocketError.Success => AcceptStatus.Accepted,
        SocketError.ConnectionAborted or SocketError.ConnectionReset => AcceptStatus.Aborted,
        _ => AcceptStatus.Exhausted,
    };
}
