using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class ResponseFieldsTests
{
    private readonly EngineDriver<HandlerRouter> _driver = new();

    [Fact]
    public void Fields_are_sent_in_their_order_each_time_they_are_added()
    {
        Response response = HandlerRouter.Answer((ref context) =>
        {
            context.Response.AddHeader("X-A"u8, "1"u8);
            context.Response.AddHeader("!#$%&'*+-.^_`|~"u8, ""u8);
            context.Response.AddHeader("X-a", "a\tb \u00e9");
            context.Response.AddHeader("Server"u8, "own"u8);
        });
        KeyValuePair<string, string>[] expected =
        [
            new("X-A", "1"), new("!#$%&'*+-.^_`|~", ""), new("X-a", "a\tb \u00c3\u00a9"), new("Server", "own"), new("Content-Length", "0"),
        ];
        Assert.Equal(expected, response.Fields.Skip(1));
    }

    [Fact]
    public void A_value_has_no_control_character_but_the_tab()
    {
        for (int i = 0; i <= 255; i++)
        {
            byte[] value = [(byte)'a', (byte)i, (byte)'b'];
            Assert.Equal((i < ' ' && i != '\t') || i == 127, IsRefused((ref context) => context.Response.AddHeader("A"u8, value)));
            Assert.Equal((i < ' ' && i != '\t') || i == 127, IsRefused((ref context) => context.Response.SetContentType(value)));
        }
    }

    [Fact]
    public void A_value_of_any_length_is_checked_to_its_end()
    {
        for (int length = 1; length < 70; length++)
        {
            string value = new string('a', length - 1) + "\n";
            Assert.True(IsRefused((ref context) => context.Response.AddHeader("A", value)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" A")]
    [InlineData("A ")]
    [InlineData("A:")]
    [InlineData("A\r\nB: c\r\nD")]
    [InlineData("A\0")]
    [InlineData("(A)")]
    [InlineData("\u00e9")]
    public void A_name_is_a_token(string name) => Assert.True(IsRefused((ref context) => context.Response.AddHeader(name, "v")));

    [Theory]
    [InlineData("Date")]
    [InlineData("connection")]
    [InlineData("CONTENT-LENGTH")]
    [InlineData("Transfer-Encoding")]
    public void The_server_writes_its_own_fields_itself(string name)
        => Assert.True(IsRefused((ref context) => context.Response.AddHeader(name, "1")));

    [Fact]
    public void What_is_refused_leaves_nothing_behind()
    {
        Response response = HandlerRouter.Answer((ref context) =>
        {
            try
            {
                context.Response.AddHeader("A"u8, "b\r\nC: d"u8);
            }
            catch (ArgumentException)
            {
                context.Response.AddHeader("E"u8, "f"u8);
            }
        });
        Assert.Equal(["Date", "E", "Content-Length"], response.Fields.Select(field => field.Key));
    }

    [Fact]
    public void Fields_of_one_response_are_not_in_the_next()
    {
        HandlerRouter.Answer((ref context) => context.Response.AddHeader("A"u8, "b"u8), driver: _driver);
        Assert.Null(HandlerRouter.Answer((ref context) => { }, driver: _driver)["A"]);
    }

    [Fact]
    public void Every_answer_has_the_Server_field_that_the_options_ask_for()
    {
        var driver = new EngineDriver<HandlerRouter>(options => options.ServerHeader = "MicroRoute");
        List<Response> responses = HandlerRouter.Serve((ref context) => { }, Bytes.Of("GET / HTTP/1.1\r\nHost: h\r\n\r\nGET"), driver).Responses();
        responses.AddRange(driver.Run(Bytes.Of("?")).Responses());
        Assert.Equal([(200, "MicroRoute"), (400, "MicroRoute")], responses.Select(response => (response.Status, response["Server"])));
    }

    private bool IsRefused(Handler handler)
    {
        _driver.Log.Clear();
        Response response = HandlerRouter.Answer(handler, driver: _driver);
        Assert.Equal(response.Status == 500, _driver.Log.Any(logged => logged.Exception is ArgumentException));
        return response.Status == 500;
    }
}
