using System.Net;

namespace MicroRoute.Tests.Server;

public class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5000", "127.0.0.1", 5000)]
    [InlineData("HTTP://127.0.0.1:5000/", "127.0.0.1", 5000)]
    [InlineData("http://0.0.0.0:0", "0.0.0.0", 0)]
    [InlineData("http://10.1.2.3", "10.1.2.3", 80)]
    [InlineData("http://[::1]:65535", "::1", 65535)]
    [InlineData("http://[::1]/", "::1", 80)]
    [InlineData("http://[2001:db8::7]:8080", "2001:db8::7", 8080)]
    public void Reads_an_address(string url, string address, int port)
    {
        ListenAddress parsed = ListenAddress.Parse(url);

        Assert.Equal(ListenHost.Address, parsed.Host);
        Assert.Equal(IPAddress.Parse(address), parsed.Address);
        Assert.Equal(port, parsed.Port);
    }

    [Theory]
    [InlineData("http://localhost:5000", nameof(ListenHost.Localhost), 5000)]
    [InlineData("http://LocalHost", nameof(ListenHost.Localhost), 80)]
    [InlineData("http://*:5000", nameof(ListenHost.All), 5000)]
    [InlineData("http://+:0/", nameof(ListenHost.All), 0)]
    [InlineData("http://[::]:5000", nameof(ListenHost.All), 5000)]
    public void Reads_hosts_that_stand_for_several_addresses(string url, string host, int port)
    {
        ListenAddress parsed = ListenAddress.Parse(url);

        Assert.Equal(host, parsed.Host.ToString());
        Assert.Equal(port, parsed.Port);
    }

    [Theory]
    [InlineData("https://localhost:5000", "HTTPS is not supported")]
    [InlineData("localhost:5000", "must begin with http://")]
    [InlineData("ftp://localhost", "must begin with http://")]
    [InlineData("", "must begin with http://")]
    [InlineData("http://localhost:5000/api", "nothing may follow the port")]
    [InlineData("http://localhost:5000//", "nothing may follow the port")]
    [InlineData("http://localhost:5000?", "nothing may follow the port")]
    [InlineData("http://localhost/#", "nothing may follow the port")]
    [InlineData("http://localhost:", "port must be a number")]
    [InlineData("http://localhost:65536", "port must be a number")]
    [InlineData("http://localhost:-1", "port must be a number")]
    [InlineData("http://localhost: 80", "port must be a number")]
    [InlineData("http://localhost:99999999999", "port must be a number")]
    [InlineData("http://[::1]5000", "port must be a number")]
    [InlineData("http://example.com:5000", "host must be")]
    [InlineData("http://user@localhost:5000", "host must be")]
    [InlineData("http://", "host must be")]
    [InlineData("http://:5000", "host must be")]
    [InlineData("http://[::1", "host must be")]
    [InlineData("http://[127.0.0.1]:5000", "host must be")]
    [InlineData("http://[]:5000", "host must be")]
    [InlineData("http://127.1:5000", "host must be")]
    [InlineData("http://2130706433:5000", "host must be")]
    [InlineData("http://127.0.0.01:5000", "host must be")]
    public void Says_what_is_wrong(string url, string reason)
    {
        var exception = Assert.Throws<ServerOptionsException>(() => ListenAddress.Parse(url));

        Assert.StartsWith("Cannot listen on '" + url + "': ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_several_between_semicolons()
    {
        var addresses = new List<ListenAddress>();
        ListenAddress.ParseAll("http://127.0.0.1:1; http://127.0.0.1:2;;", addresses);

        Assert.Equal([1, 2], addresses.ConvertAll(address => address.Port));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ")]
    public void Refuses_a_text_without_any(string urls)
        => Assert.Throws<ServerOptionsException>(() => ListenAddress.ParseAll(urls, []));
}
