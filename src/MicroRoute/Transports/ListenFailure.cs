using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace MicroRoute;

/// <summary>Says in one sentence why an end point cannot be opened.</summary>
internal static class ListenFailure
{
    private const string InUse = "the address is already in use";
    private const string Denied = "permission denied";
    private const string NotAvailable = "the address is none of this machine's";

    /// <param name="endPoint">The end point.</param>
    /// <param name="error">Linux's error number.</param>
    public static IOException Create(IPEndPoint endPoint, int error) => Create(endPoint, error switch
    {
        Errno.AddressInUse => InUse,
        Errno.AccessDenied => Denied,
        Errno.AddressNotAvailable => NotAvailable,
        _ => Marshal.GetPInvokeErrorMessage(error),
    });

    public static IOException Create(IPEndPoint endPoint, SocketException exception) => Create(endPoint, exception.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse => InUse,
        SocketError.AccessDenied => Denied,
        SocketError.AddressNotAvailable => NotAvailable,
        _ => exception.Message,
    });

    public static IOException Create(IPEndPoint endPoint, string reason)
        => new("Cannot listen on http://" + endPoint + ": " + reason + ".");
}
