using System.Net;

namespace MicroRoute;

/// <summary>The end points of this machine that addresses stand for.</summary>
/// <param name="probe">Gives the port of an end point that can be opened, else -1.</param>
internal sealed class ListenEndPoints(Func<IPEndPoint, int> probe)
{
    /// <summary>Each end point once. Where an address means both IPv4 and IPv6, they get the same port.</summary>
    public List<IPEndPoint> Of(List<ListenAddress> addresses)
    {
        var endPoints = new List<IPEndPoint>();
        foreach (ListenAddress address in addresses)
        {
            IPAddress? second = address.Host switch
            {
                ListenHost.Localhost when HasIPv6() => IPAddress.IPv6Loopback,
                ListenHost.All when HasIPv6() => IPAddress.IPv6Any,
                _ => null,
            };
            if (second is null)
            {
                Add(endPoints, address.Address, address.Port);
            }
            else
            {
                int port = address.Port == 0 ? ChoosePort(address.Address, second) : address.Port;
                Add(endPoints, address.Address, port);
                Add(endPoints, second, port);
            }
        }

        return endPoints;
    }

    /// <summary>Whether <see cref="Of"/> chooses a port by itself, which somebody else may take before it is opened.</summary>
    public static bool ChoosesPort(List<ListenAddress> addresses)
    {
        foreach (ListenAddress address in addresses)
        {
            if (address.Host != ListenHost.Address && address.Port == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<IPEndPoint> endPoints, IPAddress address, int port)
    {
        var endPoint = new IPEndPoint(address, port);
        if (port == 0 || !endPoints.Contains(endPoint))
        {
            endPoints.Add(endPoint);
        }
    }

    /// <summary>A port that is free on both addresses.</summary>
    private int ChoosePort(IPAddress first, IPAddress second)
    {
        while (true)
        {
            int port = probe(new IPEndPoint(first, 0));
            if (port < 0)
            {
                throw new IOException("Cannot listen on http://" + first + ": no port is free.");
            }

            if (probe(new IPEndPoint(second, port)) == port)
            {
                return port;
            }
        }
    }

    private bool HasIPv6() => probe(new IPEndPoint(IPAddress.IPv6Loopback, 0)) >= 0;
}
