using System.Net;
using System.Net.Sockets;

namespace MicroRoute;

/// <summary>Says why an end point cannot be listened on.</summary>
internal static class ListenFault
{
    /// <param name="endPoint">The end point.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="message">The system's own words for it, where ours are none better.</param>
    public static IOException Of(IPEndPoint endPoint, SocketError error, string message)
        => new("Cannot listen on http://" + endPoint + ": " + error switch
        {
            SocketError.AddressAlreadyInUse => "the port is in use",
            SocketError.AccessDenied => "this user may not open the port",
            SocketError.AddressNotAvailable => "this machine has no such address",
            SocketError.AddressFamilyNotSupported => "this machine has no IPv6",
            _ => message,
        } + ".");
}
