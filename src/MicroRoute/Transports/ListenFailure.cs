using System.Net;
using System.Runtime.InteropServices;

namespace MicroRoute;

/// <summary>Says in one sentence why an end point cannot be opened.</summary>
internal static class ListenFailure
{
    public static IOException Create(IPEndPoint endPoint, int error) => Create(endPoint, error switch
    {
        Errno.AddressInUse => "the address is already in use",
        Errno.AccessDenied => "permission denied",
        Errno.AddressNotAvailable => "the address is none of this machine's",
        _ => Marshal.GetPInvokeErrorMessage(error),
    });

    public static IOException Create(IPEndPoint endPoint, string reason)
        => new("Cannot listen on http://" + endPoint + ": " + reason + ".");
}
