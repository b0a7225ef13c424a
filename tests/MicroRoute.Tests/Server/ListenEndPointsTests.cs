using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Server;

public class ListenEndPointsTests
{
    private static bool HasIPv6
    {
        get
        {
            try
            {
                using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }

    [Fact]
    public void Gives_localhost_both_loopback_addresses()
        => Assert.Equal(
            HasIPv6 ? [new(IPAddress.Loopback, 5000), new(IPAddress.IPv6Loopback, 5000)] : [new(IPAddress.Loopback, 5000)],
            Of("http://localhost:5000"));

    [Fact]
    public void Gives_all_addresses_of_both_families()
        => Assert.Equal(
            HasIPv6 ? [new(IPAddress.Any, 5000), new(IPAddress.IPv6Any, 5000)] : [new(IPAddress.Any, 5000)],
            Of("http://*:5000"));

    [Theory]
    [InlineData("http://localhost:0")]
    [InlineData("http://*:0")]
    public void Chooses_one_port_for_both_families(string url)
    {
        List<IPEndPoint> endPoints = Of(url);

        Assert.Equal(HasIPv6 ? 2 : 1, endPoints.Count);
        Assert.Equal(HasIPv6, endPoints[0].Port != 0);
        Assert.Equal(endPoints[0].Port, endPoints[^1].Port);
    }

    [Fact]
    public void Gives_each_end_point_once()
        => Assert.Equal(
            [new(IPAddress.Any, 5000), new(IPAddress.Loopback, 5001)],
            Of("http://0.0.0.0:5000;http://127.0.0.1:5001;http://0.0.0.0:5000/"));

    [Fact]
    public void Gives_each_chosen_port_for_itself()
        => Assert.Equal(2, Of("http://127.0.0.1:0;http://127.0.0.1:0").Count);

    private static List<IPEndPoint> Of(string urls)
    {
        var addresses = new List<ListenAddress>();
        ListenAddress.ParseAll(urls, addresses);
        return ListenEndPoints.Of(addresses);
    }
}
