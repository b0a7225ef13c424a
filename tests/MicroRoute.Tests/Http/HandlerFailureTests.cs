using System.Net;
using System.Text.Json;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class HandlerFailureTests
{
    private static readonly Dictionary<string, Handler> s_before = new()
    {
        ["nothing"] = (ref context) => { },
        ["a status without a body"] = (ref context) => context.Response.StatusCode = HttpStatusCode.NoContent,
        ["fields"] = (ref context) =>
        {
            context.Response.AddHeader("X-Secret"u8, "s"u8);
            context.Response.SetContentType("text/html"u8);
        },
        ["a body"] = (ref context) => context.Response.Write("secret"),
        ["a large body"] = (ref context) => context.Response.Write(new byte[200_000]),
        ["a whole body"] = (ref context) => context.Response.Send("secret"u8),
        ["a large whole body"] = (ref context) => context.Response.Send(new byte[200_000]),
        ["the wish to close"] = (ref context) => context.Response.CloseConnection(),
    };

    private readonly EngineDriver<HandlerRouter> _driver = new();

    public static TheoryData<string> Before => [.. s_before.Keys];

    [Theory]
    [MemberData(nameof(Before))]
    public void The_answer_is_500_whatever_was_written_and_the_connection_goes_on(string before)
    {
        Exchange exchange = HandlerRouter.Serve(
            (ref context) =>
            {
                if (context.Request.Path.SequenceEqual("/bad"u8))
                {
                    s_before[before](ref context);
                    throw new InvalidOperationException("secret");
                }
            },
            Bytes.Of("GET /good HTTP/1.1\r\nHost: h\r\n\r\nGET /bad HTTP/1.1\r\nHost: h\r\n\r\nGET /good HTTP/1.1\r\nHost: h\r\n\r\n"),
            _driver);

        List<Response> responses = exchange.Responses();
        Assert.Equal([200, 500, 200], responses.Select(response => response.Status));
        Assert.Equal(["Date", "Content-Type", "Content-Length"], responses[1].Fields.Select(field => field.Key));
        Assert.Equal("application/problem+json", responses[1]["Content-Type"]);
        Assert.Equal(500, JsonDocument.Parse(responses[1].Body).RootElement.GetProperty("status").GetInt32());
        Assert.DoesNotContain("secret", responses[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Before))]
    public void A_developer_sees_the_exception(string before)
    {
        const string Message = "He said \"no\",\r\n\tthen \\ and ü.";
        Response response = HandlerRouter.Answer(
            (ref context) =>
            {
                s_before[before](ref context);
                throw new InvalidOperationException(Message);
            },
            driver: new EngineDriver<HandlerRouter>(options => options.Development = true));

        Assert.Equal((500, "application/problem+json"), (response.Status, response["Content-Type"]));
        JsonElement problem = JsonDocument.Parse(response.Body).RootElement;
        Assert.Equal(500, problem.GetProperty("status").GetInt32());
        Assert.Contains(Message, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_sees_a_detail()
    {
        Response response = HandlerRouter.Answer((ref context) => throw new InvalidOperationException("secret"), driver: _driver);
        Assert.False(JsonDocument.Parse(response.Body).RootElement.TryGetProperty("detail", out _));
    }

    [Fact]
    public void A_log_that_fails_changes_nothing()
    {
        int logged = 0;
        var driver = new EngineDriver<HandlerRouter>(options => options.Log = _ =>
        {
            logged++;
            throw new InvalidOperationException("log");
        });
        Exchange exchange = HandlerRouter.Serve(
            (ref context) =>
            {
                if (context.Request.Path.SequenceEqual("/bad"u8))
                {
                    throw new InvalidOperationException("handler");
                }
            },
            Bytes.Of("GET /bad HTTP/1.1\r\nHost: h\r\n\r\nGET /good HTTP/1.1\r\nHost: h\r\n\r\n"),
            driver);

        Assert.Equal([500, 200], exchange.Responses().Select(response => response.Status));
        Assert.Equal(1, logged);
    }

    [Fact]
    public void HEAD_gets_no_body_here_either()
    {
        Response response = HandlerRouter.Answer((ref context) => throw new InvalidOperationException(), "HEAD");
        Assert.Equal((500, 0), (response.Status, response.Body.Length));
    }

    [Fact]
    public void The_log_has_the_exception_and_the_request()
    {
        var exception = new InvalidOperationException("why");
        HandlerRouter.Serve((ref context) => throw exception, Bytes.Of("GET /a?b HTTP/1.1\r\nHost: h\r\n\r\n"), _driver);
        ServerEvent logged = Assert.Single(_driver.Log);
        Assert.Equal((ServerEventLevel.Error, ServerEventId.HandlerFailed), (logged.Level, logged.Id));
        Assert.Equal("GET /a failed.", logged.Message);
        Assert.Same(exception, logged.Exception);
    }
}
