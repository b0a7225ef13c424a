using System.Net;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

/// <summary>A body is written whole or in pieces; whole, it completes the response.</summary>
public sealed class ResponseOrderTests
{
    private static readonly Dictionary<string, Handler> s_steps = new()
    {
        ["Send"] = (ref context) => context.Response.Send("sent"u8),
        ["Send nothing"] = (ref context) => context.Response.Send(ReadOnlySpan<byte>.Empty),
        ["Send text"] = (ref context) => context.Response.Send("sent"),
        ["Write"] = (ref context) => context.Response.Write("written"u8),
        ["Write text"] = (ref context) => context.Response.Write("written"),
        ["Write value"] = (ref context) => context.Response.Write(1),
        ["GetSpan"] = (ref context) => context.Response.GetSpan(),
        ["Advance"] = (ref context) => context.Response.Advance(1),
        ["Advance back"] = (ref context) => context.Response.Advance(-1),
        ["StatusCode"] = (ref context) => context.Response.StatusCode = HttpStatusCode.NotFound,
        ["AddHeader"] = (ref context) => context.Response.AddHeader("A"u8, "b"u8),
        ["AddHeader text"] = (ref context) => context.Response.AddHeader("A", "b"),
        ["SetContentType"] = (ref context) => context.Response.SetContentType("a/b"u8),
        ["CloseConnection"] = (ref context) => context.Response.CloseConnection(),
        ["Advance too far"] = (ref context) => context.Response.Advance(context.Response.GetSpan().Length + 1),
    };

    private readonly EngineDriver<HandlerRouter> _driver = new();

    [Theory]
    [InlineData("Send", "Send", "sent")]
    [InlineData("Send", "Send text", "sent")]
    [InlineData("Send", "Write", "sent")]
    [InlineData("Send", "Write text", "sent")]
    [InlineData("Send", "Write value", "sent")]
    [InlineData("Send", "GetSpan", "sent")]
    [InlineData("Send", "Advance", "sent")]
    [InlineData("Send", "Advance back", "sent")]
    [InlineData("Send", "StatusCode", "sent")]
    [InlineData("Send", "AddHeader", "sent")]
    [InlineData("Send", "AddHeader text", "sent")]
    [InlineData("Send", "SetContentType", "sent")]
    [InlineData("Send", "CloseConnection", "sent")]
    [InlineData("Send nothing", "Send", "")]
    [InlineData("Send nothing", "Write", "")]
    [InlineData("Send text", "Send", "sent")]
    [InlineData("Write", "Send", "written")]
    [InlineData("Write text", "Send text", "written")]
    [InlineData("Write value", "Send nothing", "1")]
    [InlineData("Write", "Advance back", "written")]
    [InlineData("Write", "Advance too far", "written")]
    [InlineData("GetSpan", "Send", "")]
    [InlineData("GetSpan", "Advance too far", "")]
    public void The_second_step_is_refused_and_changes_nothing(string first, string second, string expected)
    {
        Exception? refusal = null;
        byte[] requests = Bytes.Of("GET / HTTP/1.1\r\nHost: h\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
        List<Response> responses = HandlerRouter.Serve(
            (ref context) =>
            {
                s_steps[first](ref context);
                refusal = RefusalOf(s_steps[second], ref context);
            },
            requests,
            _driver).Responses();
        Assert.True(refusal is InvalidOperationException or ArgumentOutOfRangeException, refusal?.ToString() ?? "Not refused.");
        Assert.Equal([expected, expected], responses.Select(response => response.Text));
    }

    [Theory]
    [InlineData("Advance")]
    [InlineData("Advance back")]
    public void There_is_no_advance_without_room(string step)
    {
        Exception? refusal = null;
        Response response = HandlerRouter.Answer((ref context) => refusal = RefusalOf(s_steps[step], ref context), driver: _driver);
        Assert.NotNull(refusal);
        Assert.Equal("0", response["Content-Length"]);
    }

    private static Exception? RefusalOf(Handler handler, ref HttpContext context)
    {
        try
        {
            handler(ref context);
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return exception;
        }
    }
}
