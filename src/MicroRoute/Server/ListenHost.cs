namespace MicroRoute;

/// <summary>Which addresses of the machine a <see cref="ListenAddress"/> means.</summary>
internal enum ListenHost : byte
{
    /// <summary>One address.</summary>
    Address,

    /// <summary>The loopback addresses of IPv4 and, where there is one, IPv6.</summary>
    Localhost,

    /// <summary>All addresses of IPv4 and, where there is one, IPv6.</summary>
    All,
}
