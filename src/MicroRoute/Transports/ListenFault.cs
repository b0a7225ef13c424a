using System.Net;
using System.Net.Sockets;

namespace MicroRoute;

/// <summary>Says why an end point cannot be listened on.</summary>
internal static class ListenFault
{
    public static IOException Of(IPEndPoint endPoint, SocketException cause)
        => new("Cannot listen on http://" + endPoint + ": " + cause.SocketErrorCode switch
        {
            SocketError.AddressAlreadyInUse => "the port is in use",
            SocketError.AccessDenied => "this user may not open the port",
            SocketError.AddressNotAvailable => "this machine has no such address",
            SocketError.AddressFamilyNotSupported => "this machine has no IPv6",
            _ => cause.Message,
        } + ".", cause);
}
