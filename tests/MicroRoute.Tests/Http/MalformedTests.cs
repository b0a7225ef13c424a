using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class MalformedTests
{
    private const string Before = "GET /before HTTP/1.1\r\nHost: h\r\n\r\n";
    private const string After = "GET /after HTTP/1.1\r\nHost: h\r\n\r\n";

    private readonly EngineDriver<EchoRouter> _driver = new(MalformedMessages.Limits);

    [Theory]
    [MemberData(nameof(MalformedMessages.Titles), MemberType = typeof(MalformedMessages))]
    public void It_is_refused_however_it_is_cut(string title)
    {
        MalformedMessage message = MalformedMessages.Of(title);
        string expected = _driver.Reject(message.Reason).FinalText;
        foreach (int[] cuts in Cuts.EveryWay(message.Bytes.Length))
        {
            Exchange exchange = _driver.Run(message.Bytes, cuts);
            Assert.Equal(EngineStatus.Reject, exchange.Status);
            Assert.Equal(expected, exchange.FinalText);
        }
    }

    [Theory]
    [MemberData(nameof(MalformedMessages.Titles), MemberType = typeof(MalformedMessages))]
    public void What_came_before_it_is_answered_and_what_comes_after_it_is_not(string title)
    {
        MalformedMessage message = MalformedMessages.Of(title);
        byte[] all = Bytes.Of(Before + message.Text + After);
        foreach (int[] cuts in Cuts.EveryWay(all.Length))
        {
            List<Response> responses = _driver.Run(all, cuts).Responses();
            Assert.Equal(2, responses.Count);
            Assert.Equal("/before", Echo.Of(responses[0]).Path);
            Assert.Equal((int)Rejection.StatusOf(message.Reason), responses[1].Status);
        }
    }
}
