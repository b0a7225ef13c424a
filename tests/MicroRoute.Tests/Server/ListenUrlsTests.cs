namespace MicroRoute.Tests.Server;

public class ListenUrlsTests
{
    [Fact]
    public void Listens_on_localhost_by_default()
    {
        ListenAddress address = Assert.Single(ListenUrls.Of(new ServerOptions(Variables.Of())));

        Assert.Equal(ListenHost.Localhost, address.Host);
        Assert.Equal(5000, address.Port);
    }

    [Fact]
    public void Takes_the_port_of_the_environment_on_all_addresses()
    {
        ListenAddress address = Assert.Single(ListenUrls.Of(new ServerOptions(Variables.Of(("PORT", "8123")))));

        Assert.Equal(ListenHost.All, address.Host);
        Assert.Equal(8123, address.Port);
    }

    [Fact]
    public void Prefers_the_addresses_of_the_environment_to_its_port()
    {
        Func<string, string?> variables = Variables.Of(("PORT", "1"), ("MICROROUTE_URLS", "http://127.0.0.1:2;http://127.0.0.1:3"));

        Assert.Equal([2, 3], ListenUrls.Of(new ServerOptions(variables)).ConvertAll(address => address.Port));
    }

    [Fact]
    public void Prefers_the_options_to_the_environment()
    {
        var options = new ServerOptions(Variables.Of(("PORT", "1"), ("MICROROUTE_URLS", "http://127.0.0.1:2")));
        options.Urls.Add("http://127.0.0.1:4");
        options.Urls.Add("http://127.0.0.1:5;http://127.0.0.1:6");

        Assert.Equal([4, 5, 6], ListenUrls.Of(options).ConvertAll(address => address.Port));
    }

    [Fact]
    public void Treats_an_empty_variable_as_none()
        => Assert.Equal(5000, Assert.Single(ListenUrls.Of(new ServerOptions(Variables.Of(("PORT", ""), ("MICROROUTE_URLS", ""))))).Port);

    [Fact]
    public void Refuses_a_port_that_is_none()
    {
        var exception = Assert.Throws<ServerOptionsException>(() => ListenUrls.Of(new ServerOptions(Variables.Of(("PORT", "http")))));

        Assert.Contains("http://*:http", exception.Message, StringComparison.Ordinal);
    }
}
