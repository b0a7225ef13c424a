namespace MicroRoute.Tests.Server;

public class ServerEventTextTests
{
    [Fact]
    public void Is_one_line()
        => Assert.Equal(
            "warning 11: No descriptors.",
            ServerEventText.Of(new ServerEvent(ServerEventLevel.Warning, ServerEventId.AcceptPaused, "No descriptors.")));

    [Fact]
    public void Names_the_route()
        => Assert.Equal(
            "error 1 in GET /users/{id:int} App.Users.Find Users.cs:12: It failed.",
            ServerEventText.Of(new ServerEvent(
                ServerEventLevel.Error, ServerEventId.HandlerFailed, "It failed.", new RouteDescriptor("GET", "/users/{id:int}", "App.Users.Find", "Users.cs:12"))));

    [Fact]
    public void Lets_no_text_look_like_a_line_of_the_log()
    {
        var exception = new InvalidOperationException("evil\r\nerror 1: forged\u001b[2J");

        string text = ServerEventText.Of(new ServerEvent(ServerEventLevel.Information, ServerEventId.HandlerFailed, "a\nb", exception: exception));

        Assert.Equal(
            "info 1: a\n    b\n    System.InvalidOperationException: evil\n    error 1: forged?[2J",
            text);
    }
}
