using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

/// <summary>What a handler sees of a request.</summary>
public sealed class HttpRequestTests
{
    private static readonly byte[] s_request = Bytes.Of(
        "POST http://h/%61?b=%63 HTTP/1.1\r\nA:  first \r\nHOST: h\r\na:\t\r\nContent-Length: 3\r\nX-A: \u00ff\tx \t\r\n\r\nabc");

    [Fact]
    public void Its_parts_are_as_they_were_sent_but_for_the_path()
    {
        Echo echo = Echo.Of(new EngineDriver<EchoRouter>().Run(s_request).OnlyResponse());
        Assert.Equal(("POST", "http://h/%61?b=%63", "/a", "b=%63", "abc"), (echo.Method, echo.Target, echo.Path, echo.Query, echo.Body));
    }

    [Fact]
    public void Its_fields_are_in_order_without_the_blanks_around_their_values()
    {
        var fields = new List<string>();
        Serve((ref context) =>
        {
            Assert.Equal(5, context.Request.Headers.Count);
            foreach (HeaderField field in context.Request.Headers)
            {
                fields.Add(Encoding.Latin1.GetString(field.Name) + "=" + Encoding.Latin1.GetString(field.Value));
            }
        });
        Assert.Equal(["A=first", "HOST=h", "a=", "Content-Length=3", "X-A=\u00ff\tx"], fields);
    }

    [Fact]
    public void The_first_field_of_a_name_is_found_in_any_case()
        => Serve((ref context) =>
        {
            Assert.True(context.Request.Headers.TryGetValue("a"u8, out ReadOnlySpan<byte> value));
            Assert.Equal("first"u8, value);
            Assert.True(context.Request.Headers.TryGetValue("host"u8, out value));
            Assert.Equal("h"u8, value);
            Assert.False(context.Request.Headers.TryGetValue("hos"u8, out value));
            Assert.False(context.Request.Headers.TryGetValue("hosts"u8, out value));
            Assert.True(value.IsEmpty);
        });

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void There_is_no_field_outside_of_them(int index)
    {
        var driver = new EngineDriver<HandlerRouter>();
        HandlerRouter.Serve((ref context) => _ = context.Request.Headers[index], s_request, driver);
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Single(driver.Log).Exception);
    }

    [Theory]
    [InlineData("GET", RequestMethod.Get)]
    [InlineData("HEAD", RequestMethod.Head)]
    [InlineData("POST", RequestMethod.Post)]
    [InlineData("PUT", RequestMethod.Put)]
    [InlineData("DELETE", RequestMethod.Delete)]
    [InlineData("PATCH", RequestMethod.Patch)]
    [InlineData("OPTIONS", RequestMethod.Options)]
    public void Its_method_has_a_name(string name, RequestMethod expected)
    {
        RequestMethod? seen = null;
        HandlerRouter.Answer((ref context) => seen = context.Request.Method, name);
        Assert.Equal(expected, seen);
        Assert.Equal(Bytes.Of(name), RequestMethods.NameOf(expected));
    }

    private static void Serve(Handler handler)
    {
        // An assertion in a handler would only be a 500.
        var driver = new EngineDriver<HandlerRouter>();
        Exchange exchange = HandlerRouter.Serve(handler, s_request, driver);
        Assert.Empty(driver.Log.Select(logged => logged.Exception));
        Assert.Equal(200, exchange.OnlyResponse().Status);
    }
}
