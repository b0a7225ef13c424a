using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

/// <summary>Whether a connection goes on, and what the client is told of it (RFC 9112, section 9.3).</summary>
public sealed class PersistenceTests
{
    private const string Next = "GET /next HTTP/1.1\r\nHost: h\r\n\r\n";

    [Theory]
    [InlineData("HTTP/1.1", null, true, null)]
    [InlineData("HTTP/1.1", "keep-alive", true, null)]
    [InlineData("HTTP/1.1", "close", false, "close")]
    [InlineData("HTTP/1.1", "Close", false, "close")]
    [InlineData("HTTP/1.1", "keep-alive, close", false, "close")]
    [InlineData("HTTP/1.1", "closed, not-close", true, null)]
    [InlineData("HTTP/1.1", ",,", true, null)]
    [InlineData("HTTP/1.1", "", true, null)]
    [InlineData("HTTP/1.0", null, false, "close")]
    [InlineData("HTTP/1.0", "x", false, "close")]
    [InlineData("HTTP/1.0", "Keep-Alive", true, "keep-alive")]
    [InlineData("HTTP/1.0", "x,\tkeep-alive\t,y", true, "keep-alive")]
    [InlineData("HTTP/1.0", "keep-alive, close", false, "close")]
    public void The_version_and_the_Connection_field_decide(string version, string? connection, bool persists, string? told)
    {
        string field = connection is null ? "" : $"Connection: {connection}\r\n";
        List<Response> responses = Ask($"GET / {version}\r\nHost: h\r\n{field}\r\n", persists);
        Assert.Equal(told, responses[0]["Connection"]);
    }

    [Fact]
    public void Several_Connection_fields_add_up()
        => Ask("GET / HTTP/1.0\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n", persists: false);

    [Fact]
    public void A_server_that_stops_answers_a_last_time()
    {
        var driver = new EngineDriver<EchoRouter> { IsStopping = true };
        Exchange exchange = driver.Run(Bytes.Of("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));

        // The client does not know yet that it must not send any more.
        Assert.Equal(EngineStatus.Reject, exchange.Status);
        Assert.Equal("close", exchange.OnlyResponse()["Connection"]);
    }

    [Theory]
    [InlineData(Next)]
    [InlineData(Next + Next)]
    public void A_handler_can_end_the_connection(string requests)
    {
        Exchange exchange = HandlerRouter.Serve((ref context) => context.Response.CloseConnection(), Bytes.Of(requests));
        Assert.Equal(EngineStatus.Reject, exchange.Status);
        Assert.Equal("close", exchange.OnlyResponse()["Connection"]);
    }

    private static List<Response> Ask(string request, bool persists)
    {
        // What follows a last request is dropped, since closing on it would reset the connection.
        Exchange exchange = new EngineDriver<EchoRouter>().Run(Bytes.Of(request + Next));
        List<Response> responses = exchange.Responses();
        Assert.Equal(persists ? EngineStatus.ReadMore : EngineStatus.Reject, exchange.Status);
        Assert.Equal(persists ? 2 : 1, responses.Count);
        return responses;
    }
}
