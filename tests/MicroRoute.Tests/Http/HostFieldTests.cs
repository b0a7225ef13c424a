using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class HostFieldTests
{
    [Theory]
    [InlineData("h", true)]
    [InlineData("example.org", true)]
    [InlineData("a-b_c~d.%41!$&'()*+,;=", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("h:", true)]
    [InlineData("h:0", true)]
    [InlineData("h:65535", true)]
    [InlineData("h:00080", true)]
    [InlineData("[::1]", true)]
    [InlineData("[2001:DB8::1.2.3.4]:80", true)]
    [InlineData("[::]", true)]
    [InlineData("[1:2:3:4:5:6:7:8]", true)]
    [InlineData("[::ffff:1.2.3.4]:8080", true)]
    [InlineData("", false)]
    [InlineData("h%", false)]
    [InlineData("h%4", false)]
    [InlineData("h%4g:80", false)]
    [InlineData("[:::]", false)]
    [InlineData("[1:2]", false)]
    [InlineData("[1::2::3]", false)]
    [InlineData("[1:2:3:4:5:6:7::]", true)]
    [InlineData("[1:2:3:4::5:6:7:8]", false)]
    [InlineData("[::2:3:4:5:6:7.7.7.7]", true)]
    [InlineData("[::1:2:3:4:5:6:7.7.7.7]", false)]
    [InlineData("[12345::]", false)]
    [InlineData("[1:2:3:4:5:6:7:8:9]", false)]
    [InlineData("[::1.2.3]", false)]
    [InlineData("[::1.2.3.256]", false)]
    [InlineData("[::1%25eth0]", false)]
    [InlineData(":80", false)]
    [InlineData("h:65536", false)]
    [InlineData("h:000080", false)]
    [InlineData("h:8a", false)]
    [InlineData("h:-1", false)]
    [InlineData("h:80:81", false)]
    [InlineData("::1", false)]
    [InlineData("[::1", false)]
    [InlineData("[::1]a", false)]
    [InlineData("[]", false)]
    [InlineData("[1.2.3.4]", false)]
    [InlineData("[::g]", false)]
    [InlineData("[::1]]", false)]
    [InlineData("u@h", false)]
    [InlineData("http://h", false)]
    [InlineData("h/", false)]
    [InlineData("h?", false)]
    [InlineData("a b", false)]
    [InlineData("caf\u00e9", false)]
    [InlineData("a\"b", false)]
    public void It_is_a_host_and_perhaps_a_port(string value, bool isValid)
    {
        Assert.Equal(isValid, HostField.IsValid(Bytes.Of(value)));
        byte[] request = Bytes.Of($"GET / HTTP/1.1\r\nHost: {value}\r\n\r\n");
        Assert.Equal(isValid ? 200 : 400, new EngineDriver<EchoRouter>().Run(request).OnlyResponse().Status);
    }

    [Fact]
    public void A_right_one_does_not_help_the_next()
    {
        string[] hosts = ["example.org", "example.org", "example.or", "example.org:80", "example.org", "example.org/"];
        string requests = string.Concat(hosts.Select(host => $"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        List<Response> responses = new EngineDriver<EchoRouter>().Run(Bytes.Of(requests)).Responses();
        Assert.Equal([200, 200, 200, 200, 200, 400], responses.Select(response => response.Status));
    }
}
