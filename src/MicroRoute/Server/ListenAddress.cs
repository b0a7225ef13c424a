using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MicroRoute;

/// <summary>One address to listen on, as somebody wrote it.</summary>
internal readonly struct ListenAddress
{
    private const string Scheme = "http://";
    private const int DefaultPort = 80;

    private ListenAddress(ListenHost host, IPAddress address, int port)
    {
        Host = host;
        Address = address;
        Port = port;
    }

    /// <summary>Which addresses of the machine are meant.</summary>
    public ListenHost Host { get; }

    /// <summary>The address, with <see cref="ListenHost.Address"/>; else the IPv4 one of those that are meant.</summary>
    public IPAddress Address { get; }

    /// <summary>The port; 0 lets the system choose one.</summary>
    public int Port { get; }

    /// <summary>Reads addresses such as <c>http://localhost:5000</c>, with <c>;</c> between several.</summary>
    /// <exception cref="ServerOptionsException">One is not right.</exception>
    public static void ParseAll(string urls, List<ListenAddress> addresses)
    {
        int before = addresses.Count;
        foreach (string url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            addresses.Add(Parse(url));
        }

        if (addresses.Count == before)
        {
            throw new ServerOptionsException("An address to listen on is empty.");
        }
    }

    /// <exception cref="ServerOptionsException">The address is not right.</exception>
    public static ListenAddress Parse(string url)
    {
        if (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            throw Fault(url, "HTTPS is not supported; put a proxy that ends TLS in front and listen on http://");
        }

        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw Fault(url, "it must begin with http://");
        }

        string authority = url[Scheme.Length..];
        int end = authority.AsSpan().IndexOfAny('/', '?', '#');
        if (end >= 0)
        {
            if (authority.AsSpan(end) is not "/")
            {
                throw Fault(url, "nothing may follow the port, since an address has no path");
            }

            authority = authority[..end];
        }

        int hostEnd = authority.StartsWith('[') ? authority.IndexOf(']') + 1 : authority.IndexOf(':');
        if (hostEnd <= 0)
        {
            hostEnd = authority.Length;
        }

        int port = hostEnd == authority.Length ? DefaultPort : ParsePort(url, authority.AsSpan(hostEnd));
        return ParseHost(url, authority[..hostEnd], port);
    }

    private static int ParsePort(string url, ReadOnlySpan<char> text)
    {
        if (text[0] == ':'
            && int.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int port)
            && port <= IPEndPoint.MaxPort)
        {
            return port;
        }

        throw Fault(url, "its port must be a number from 0 to 65535");
    }

    private static ListenAddress ParseHost(string url, string host, int port)
    {
        if (host is "*" or "+" or "[::]")
        {
            return new ListenAddress(ListenHost.All, IPAddress.Any, port);
        }

        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return new ListenAddress(ListenHost.Localhost, IPAddress.Loopback, port);
        }

        bool bracketed = host.StartsWith('[') && host.EndsWith(']');
        if (IPAddress.TryParse(bracketed ? host.AsSpan(1, host.Length - 2) : host, out IPAddress? address)
            && (bracketed ? address.AddressFamily == AddressFamily.InterNetworkV6 : address.ToString() == host))
        {
            return new ListenAddress(ListenHost.Address, address, port);
        }

        throw Fault(url, "its host must be an IPv4 address, an IPv6 address in brackets, localhost, or * for all addresses");
    }

    private static ServerOptionsException Fault(string url, string reason)
        => new("Cannot listen on '" + url + "': " + reason + ".");
}
