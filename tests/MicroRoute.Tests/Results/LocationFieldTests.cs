using MicroRoute.Tests.Binding;

namespace MicroRoute.Tests.Results;

public sealed class LocationFieldTests
{
    [Theory]
    [InlineData("https://example.com/a/b;c?d=e&f=%2F#g", "https://example.com/a/b;c?d=e&f=%2F#g")]
    [InlineData("/users/Zoë/𝄞", "/users/Zo%C3%AB/%F0%9D%84%9E")]
    [InlineData("/a b<c>\"d\"\\^`{|}", "/a%20b%3Cc%3E%22d%22%5C%5E%60%7B%7C%7D")]
    [InlineData("/a\r\nSet-Cookie: b", "/a%0D%0ASet-Cookie:%20b")]
    [InlineData("", "")]
    public void What_no_reference_has_is_encoded(string location, string field)
    {
        var request = new RequestDouble();
        LocationField.Set(request.Context.Response, location);

        Assert.Equal(field, request.Finish()["Location"]);
    }

    [Fact]
    public void A_long_one_is_whole()
    {
        var request = new RequestDouble();
        LocationField.Set(request.Context.Response, "/" + new string('é', 1000));

        Assert.Equal("/" + string.Concat(Enumerable.Repeat("%C3%A9", 1000)), request.Finish()["Location"]);
    }

    [Theory]
    [InlineData("Location")]
    [InlineData("LOCATION")]
    public void The_handlers_own_is_replaced_and_no_other(string name)
    {
        var request = new RequestDouble();
        HttpResponse response = request.Context.Response;
        response.AddHeader("X-Location", "1");
        response.AddHeader(name, "/old");
        response.AddHeader("Locations", "2");
        LocationField.Set(response, "/new");

        Assert.Equal(["X-Location: 1", "Locations: 2", "Location: /new"], request.Finish().Fields.Where(field => field.Contains("Location", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void None_leaves_the_handlers_own()
    {
        var request = new RequestDouble();
        HttpResponse response = request.Context.Response;
        response.AddHeader("Location", "/own");
        LocationField.Set(response, null);

        Assert.Equal("/own", request.Finish()["Location"]);
    }
}
