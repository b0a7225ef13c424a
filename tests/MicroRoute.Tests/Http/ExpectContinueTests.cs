using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

/// <summary>The one answer that may depend on how a message is cut: who has sent a byte of the body already need not be told to go on
/// (RFC 9110, section 10.1.1).</summary>
public sealed class ExpectContinueTests
{
    private const string Get = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    private const string Post = "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n";
    private readonly EngineDriver<EchoRouter> _driver = new(MalformedMessages.Limits);

    [Theory]
    [InlineData("Expect with a length")]
    [InlineData("Expect with chunks")]
    public void The_client_is_told_once_where_a_piece_ends_with_the_head(string title)
    {
        Message message = WellFormedMessages.Of(title);
        int headLength = message.Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        foreach (int[] cuts in Cuts.EveryWay(message.Bytes.Length))
        {
            Assert.Equal(cuts.Contains(headLength) ? 1 : 0, _driver.Run(message.Bytes, cuts).InterimCount);
        }
    }

    [Theory]
    [InlineData("Expect without a body")]
    [InlineData("Expect in HTTP/1.0")]
    public void The_client_is_not_told_when_it_does_not_wait(string title)
    {
        Message message = WellFormedMessages.Of(title);
        foreach (int[] cuts in Cuts.EveryWay(message.Bytes.Length))
        {
            Assert.Equal(0, _driver.Run(message.Bytes, cuts).InterimCount);
        }
    }

    [Fact]
    public void A_body_that_would_be_refused_is_not_asked_for()
    {
        byte[] message = Bytes.Of("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 33\r\n\r\n");
        Assert.Equal([413], Statuses(message));
    }

    [Fact]
    public void It_comes_after_the_answers_before_it_and_once_a_request()
    {
        byte[] messages = Bytes.Of(Get + Post + "x" + Post + "y");
        int first = (Get + Post).Length;
        Assert.Equal([200, 100, 200, 100, 200], Statuses(messages, first, first + 1 + Post.Length));
    }

    [Fact]
    public void The_head_alone_gets_nothing_else()
    {
        Exchange exchange = _driver.Run(Bytes.Of(Post));
        Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n"u8, exchange.Output);
        Assert.Equal(new Exchange(EngineStatus.ReadMore, exchange.Output, RequestPhase.Body, Post.Length), exchange);
    }

    private IEnumerable<int> Statuses(byte[] bytes, params int[] cuts)
        => Response.ReadAll(_driver.Run(bytes, cuts).Output).Select(response => response.Status);
}
