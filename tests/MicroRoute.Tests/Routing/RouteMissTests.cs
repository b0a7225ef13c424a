using MicroRoute.Tests.Binding;

namespace MicroRoute.Tests.Routing;

public sealed class RouteMissTests
{
    [Fact]
    public void Not_found_is_a_problem_document()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        RouteMiss.NotFound(ref context);

        Answer answer = request.Finish();
        Assert.Equal("HTTP/1.1 404 Not Found", answer.StatusLine);
        Assert.Equal("application/problem+json", answer["Content-Type"]);
        Assert.Equal("""{"type":"about:blank","title":"Not Found","status":404}""", answer.Body);
    }

    [Theory]
    [InlineData(RequestMethod.Get)]
    [InlineData(RequestMethod.Head)]
    [InlineData(RequestMethod.Post)]
    [InlineData(RequestMethod.Delete)]
    public void Another_method_is_told_which_are_allowed(RequestMethod method)
    {
        var request = new RequestDouble { Method = method };
        HttpContext context = request.Context;
        RouteMiss.MethodNotAllowed(ref context, "PUT, OPTIONS"u8);

        Answer answer = request.Finish();
        Assert.Equal("HTTP/1.1 405 Method Not Allowed", answer.StatusLine);
        Assert.Equal("PUT, OPTIONS", answer["Allow"]);
        Assert.Equal("application/problem+json", answer["Content-Type"]);
        Assert.Equal("""{"type":"about:blank","title":"Method Not Allowed","status":405}""", answer.Body);
    }

    [Fact]
    public void Options_is_answered()
    {
        var request = new RequestDouble { Method = RequestMethod.Options };
        HttpContext context = request.Context;
        RouteMiss.MethodNotAllowed(ref context, "GET, HEAD, OPTIONS"u8);

        Answer answer = request.Finish();
        Assert.Equal("HTTP/1.1 204 No Content", answer.StatusLine);
        Assert.Equal("GET, HEAD, OPTIONS", answer["Allow"]);
        Assert.Null(answer["Content-Length"]);
        Assert.Equal("", answer.Body);
    }
}
