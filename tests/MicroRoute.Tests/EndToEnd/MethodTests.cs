using System.Net;
using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>What a client that knows its HTTP gets.</summary>
public class MethodTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, ClassData<EachTransport>]
    public async Task Get_gives_status_fields_and_body(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using HttpResponseMessage response = await SendAsync(server, HttpMethod.Get, "/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("OK", response.ReasonPhrase);
        Assert.Equal(HttpVersion.Version11, response.Version);
        Assert.InRange(DateTimeOffset.UtcNow - response.Headers.Date!.Value, TimeSpan.FromSeconds(-2), TimeSpan.FromMinutes(1));
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(13, response.Content.Headers.ContentLength);
        Assert.Equal("Hello, World!", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Head_gives_what_get_does_without_the_body(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using HttpResponseMessage response = await SendAsync(server, HttpMethod.Head, "/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(13, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Bodies_go_both_ways(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        foreach (HttpMethod method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Post, HttpMethod.Delete, HttpMethod.Patch])
        {
            using HttpResponseMessage response = await SendAsync(server, method, "/echo", new StringContent("déjà vu", Encoding.UTF8));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(method.Method, Assert.Single(response.Headers.GetValues("Method")));
            Assert.Equal("déjà vu", await response.Content.ReadAsStringAsync(Cancellation));
        }
    }

    [Theory, ClassData<EachTransport>]
    public async Task Options_tells_the_methods(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using HttpResponseMessage response = await SendAsync(server, HttpMethod.Options, "/");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Misses_and_wrong_values_are_problems(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using HttpResponseMessage missing = await SendAsync(server, HttpMethod.Get, "/nowhere");
        using HttpResponseMessage refused = await SendAsync(server, HttpMethod.Delete, "/");
        using HttpResponseMessage wrong = await SendAsync(server, HttpMethod.Get, "/numbers/seven");
        using HttpResponseMessage right = await SendAsync(server, HttpMethod.Get, "/numbers/7");

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], refused.Content.Headers.Allow);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("\"parameter\":\"n\"", await wrong.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.All([missing, refused, wrong], response =>
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.ToString()));
        Assert.Equal("7", await right.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Malformed_requests_are_refused_and_what_follows_is_not_answered(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();

        RawResponse response = await client.AskAsync("GET /\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(400, response.Status);
        Assert.Equal("close", response["Connection"]);
        await client.ExpectEndAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(TestServer server, HttpMethod method, string path, HttpContent? body = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, server.Addresses[0] + path) { Content = body };
        return await client.SendAsync(request, Cancellation);
    }
}
