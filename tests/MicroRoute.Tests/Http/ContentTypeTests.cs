using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class ContentTypeTests
{
    [Theory]
    [InlineData("body", "text/plain; charset=utf-8")]
    [InlineData("nothing", null)]
    [InlineData("=text/html body", "text/html")]
    [InlineData("body =text/html", "text/html")]
    [InlineData("=text/html nothing", "text/html")]
    [InlineData("= body", null)]
    [InlineData("=text/html =text/css body", "text/css")]
    [InlineData("=text/html = body", null)]
    [InlineData("= =text/css body", "text/css")]
    [InlineData("+text/html body", "text/html")]
    [InlineData("=text/html +text/css body", "text/css")]
    [InlineData("+text/html =text/css +image/png body", "image/png")]
    public void The_last_word_counts(string words, string? expected)
    {
        Handler handler = (ref context) =>
        {
            foreach (string word in words.Split(' '))
            {
                Say(context.Response, word);
            }
        };
        Assert.Equal(expected, HandlerRouter.Answer(handler)["Content-Type"]);
        Assert.Equal(expected, HandlerRouter.Answer(handler, "HEAD")["Content-Type"]);
    }

    [Fact]
    public void Other_fields_stay_when_it_is_changed()
    {
        Response response = HandlerRouter.Answer((ref context) =>
        {
            context.Response.AddHeader("A"u8, "1"u8);
            context.Response.SetContentType("a/b"u8);
            context.Response.AddHeader("Content-Type-Of-Another"u8, "2"u8);
            context.Response.SetContentType("longer/type"u8);
            context.Response.AddHeader("B"u8, "3"u8);
        });
        Assert.Equal(
            ["A: 1", "Content-Type-Of-Another: 2", "Content-Type: longer/type", "B: 3", "Content-Length: 0"],
            response.Fields.Skip(1).Select(field => $"{field.Key}: {field.Value}"));
    }

    /// <summary>"=type" sets a content type, "+type" adds it as a field, "body" writes.</summary>
    private static void Say(HttpResponse response, string word)
    {
        if (word[0] == '=')
        {
            response.SetContentType(Bytes.Of(word[1..]));
        }
        else if (word[0] == '+')
        {
            response.AddHeader("content-TYPE", word[1..]);
        }
        else if (word == "body")
        {
            response.Write(word);
        }
    }
}
