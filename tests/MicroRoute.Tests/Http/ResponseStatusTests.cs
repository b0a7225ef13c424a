using System.Net;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class ResponseStatusTests
{
    private static readonly Dictionary<string, Handler> s_writers = new()
    {
        ["nothing"] = (ref context) => { },
        ["an empty body"] = (ref context) => context.Response.Send(ReadOnlySpan<byte>.Empty),
        ["a body"] = (ref context) => context.Response.Send("hello"u8),
        ["text"] = (ref context) => context.Response.Send("hello"),
        ["pieces"] = (ref context) =>
        {
            context.Response.Write("hel"u8);
            context.Response.Write("lo");
        },
        ["a large piece"] = (ref context) => context.Response.Write(new byte[100_000]),
    };

    private readonly EngineDriver<HandlerRouter> _driver = new();

    public static TheoryData<string> Writers => [.. s_writers.Keys];

    [Fact]
    public void It_is_200_unless_set()
    {
        Response response = HandlerRouter.Answer((ref context) => { });
        Assert.Equal((200, "OK", "0"), (response.Status, response.Reason, response["Content-Length"]));
    }

    [Theory]
    [InlineData(200, "OK")]
    [InlineData(201, "Created")]
    [InlineData(308, "Permanent Redirect")]
    [InlineData(404, "Not Found")]
    [InlineData(431, "Request Header Fields Too Large")]
    [InlineData(599, "")]
    public void It_has_its_reason_phrase(int status, string reason)
    {
        Response response = HandlerRouter.Answer((ref context) => context.Response.StatusCode = (HttpStatusCode)status);
        Assert.Equal((status, reason), (response.Status, response.Reason));
    }

    [Fact]
    public void Every_status_line_fits_its_room()
    {
        byte[] room = new byte[StatusLine.MaxLength];
        for (int status = 100; status <= 999; status++)
        {
            int length = StatusLine.Write(status, room);
            string reason = System.Text.Encoding.ASCII.GetString(StatusLine.ReasonOf(status));
            Assert.Equal($"HTTP/1.1 {status} {reason}\r\n", System.Text.Encoding.ASCII.GetString(room, 0, length));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(199)]
    [InlineData(600)]
    public void It_is_a_final_status(int status)
    {
        Response response = HandlerRouter.Answer((ref context) => context.Response.StatusCode = (HttpStatusCode)status, driver: _driver);
        Assert.Equal(500, response.Status);
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Single(_driver.Log).Exception);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void Without_content_nothing_is_sent_of_a_body(string writer)
    {
        foreach (int status in new[] { 204, 304 })
        {
            Response response = Answer(writer, status, "GET");
            Assert.Equal(["Date"], response.Fields.Select(field => field.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void Reset_content_has_an_empty_body(string writer)
    {
        Response response = Answer(writer, 205, "GET");
        Assert.Equal(["Date", "Content-Length"], response.Fields.Select(field => field.Key));
        Assert.Empty(response.Body);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void HEAD_gets_the_head_of_GET(string writer)
    {
        foreach (int status in new[] { 200, 204, 205, 304, 404 })
        {
            Response get = Answer(writer, status, "GET");
            Response head = Answer(writer, status, "HEAD");
            Assert.Empty(head.Body);
            Assert.Equal(get.Fields.Skip(1), head.Fields.Skip(1));
        }
    }

    private static Response Answer(string writer, int status, string method) => HandlerRouter.Answer(
        (ref context) =>
        {
            context.Response.StatusCode = (HttpStatusCode)status;
            s_writers[writer](ref context);
        },
        method);
}
