using System.Net;
using System.Net.Sockets;

namespace MicroRoute;

/// <summary>The end points of this machine that addresses stand for.</summary>
internal static class ListenEndPoints
{
    /// <summary>Each end point once. The IPv6 address for all takes IPv4 as well.</summary>
    public static List<IPEndPoint> Of(List<ListenAddress> addresses)
    {
        var endPoints = new List<IPEndPoint>();
        foreach (ListenAddress address in addresses)
        {
            bool both = address.Host != ListenHost.Address && HasIPv6();
            if (both && address.Host == ListenHost.All)
            {
                Add(endPoints, IPAddress.IPv6Any, address.Port);
            }
            else
            {
                int port = both && address.Port == 0 ? ChoosePort() : address.Port;
                Add(endPoints, address.Address, port);
                if (both)
                    Add(endPoints, IPAddress.IPv6Loopback, port);
            }
        }

        RemoveCovered(endPoints);
        return endPoints;
    }

    /// <summary>Whether <see cref="Of"/> chose a port by itself, which somebody else may take before it is opened.</summary>
    public static bool ChoosesPort(List<ListenAddress> addresses)
    {
        foreach (ListenAddress address in addresses)
        {
            if (address is { Host: ListenHost.Localhost, Port: 0 })
                return true;
        }

        return false;
    }

    private static void Add(List<IPEndPoint> endPoints, IPAddress address, int port)
    {
        var endPoint = new IPEndPoint(address, port);
        if (port == 0 || !endPoints.Contains(endPoint))
            endPoints.Add(endPoint);
    }

    private static void RemoveCovered(List<IPEndPoint> endPoints)
    {
        for (int i = endPoints.Count - 1; i >= 0; i--)
        {
            IPEndPoint endPoint = endPoints[i];
            if (endPoint.Port != 0 && endPoint.Address.Equals(IPAddress.Any) && endPoints.Contains(new IPEndPoint(IPAddress.IPv6Any, endPoint.Port)))
                endPoints.RemoveAt(i);
        }
    }

    /// <summary>A port that is free on both loopback addresses.</summary>
    private static int ChoosePort()
    {
        while (true)
        {
            using Socket first = Bind(new IPEndPoint(IPAddress.Loopback, 0))
                ?? throw new IOException("Cannot listen on localhost: there is no IPv4 loopback address, or no free port.");
            int port = ((IPEndPoint)first.LocalEndPoint!).Port;
            using Socket? second = Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));
            if (second is not null)
                return port;
        }
    }

    private static bool HasIPv6()
    {
        using Socket? socket = Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
        return socket is not null;
    }

    private static Socket? Bind(IPEndPoint endPoint)
    {
        Socket? socket = null;
        try
        {
            socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(endPoint);
            return socket;
        }
        catch (SocketException)
        {
            socket?.Dispose();
            return null;
        }
    }
}
