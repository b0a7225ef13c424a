using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Server;

public class ListenEndPointsTests
{
    // Ports that others have: the first for IPv6 alone.
    private readonly HashSet<IPEndPoint> _taken = [new(IPAddress.IPv6Loopback, 40000), new(IPAddress.IPv6Any, 40000)];
    private int _nextPort = 40000;
    private bool _hasIPv6 = true;

    [Fact]
    public void Gives_localhost_both_loopback_addresses()
        => Assert.Equal([new(IPAddress.Loopback, 5000), new(IPAddress.IPv6Loopback, 5000)], Of("http://localhost:5000"));

    [Fact]
    public void Gives_all_addresses_of_both_families()
        => Assert.Equal([new(IPAddress.Any, 5000), new(IPAddress.IPv6Any, 5000)], Of("http://*:5000"));

    [Theory]
    [InlineData("http://localhost:5000", "127.0.0.1", 5000)]
    [InlineData("http://localhost:0", "127.0.0.1", 0)]
    [InlineData("http://*:5000", "0.0.0.0", 5000)]
    public void Goes_on_with_IPv4_alone(string url, string address, int port)
    {
        _hasIPv6 = false;

        Assert.Equal([new(IPAddress.Parse(address), port)], Of(url));
    }

    [Theory]
    [InlineData("http://localhost:0")]
    [InlineData("http://*:0")]
    public void Chooses_a_port_that_is_free_for_both_families(string url)
        => Assert.Equal([40001, 40001], Of(url).ConvertAll(endPoint => endPoint.Port));

    [Fact]
    public void Gives_each_end_point_once()
        => Assert.Equal(
            [new(IPAddress.Any, 5000), new(IPAddress.Loopback, 5001)],
            Of("http://0.0.0.0:5000;http://127.0.0.1:5001;http://0.0.0.0:5000/"));

    [Fact]
    public void Gives_each_chosen_port_for_itself()
        => Assert.Equal(2, Of("http://127.0.0.1:0;http://127.0.0.1:0").Count);

    [Theory]
    [InlineData("http://localhost:0", true)]
    [InlineData("http://127.0.0.1:1;http://*:0", true)]
    [InlineData("http://127.0.0.1:0", false)]
    [InlineData("http://localhost:1", false)]
    public void Knows_when_it_chooses_a_port(string urls, bool chooses)
        => Assert.Equal(chooses, ListenEndPoints.ChoosesPort(Parse(urls)));

    private static List<ListenAddress> Parse(string urls)
    {
        var addresses = new List<ListenAddress>();
        ListenAddress.ParseAll(urls, addresses);
        return addresses;
    }

    private List<IPEndPoint> Of(string urls) => new ListenEndPoints(Probe).Of(Parse(urls));

    private int Probe(IPEndPoint endPoint)
        => (endPoint.AddressFamily == AddressFamily.InterNetworkV6 && !_hasIPv6) || _taken.Contains(endPoint) ? -1
            : endPoint.Port != 0 ? endPoint.Port
            : endPoint.AddressFamily == AddressFamily.InterNetwork ? _nextPort++
            : 1;
}
