using System.Globalization;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class WellFormedTests
{
    private readonly EngineDriver<EchoRouter> _driver = new();

    [Theory]
    [MemberData(nameof(WellFormedMessages.Titles), MemberType = typeof(WellFormedMessages))]
    public void It_reaches_the_handler(string title)
    {
        Message message = WellFormedMessages.Of(title);
        Exchange exchange = _driver.Run(message.Bytes);
        List<Response> responses = exchange.Responses([.. message.Answers.Select(answer => answer == "HEAD")]);

        Assert.Equal(message.Answers, responses.Select(Summary));
        Assert.Equal(message.Closes ? EngineStatus.Close : EngineStatus.ReadMore, exchange.Status);
        Assert.Equal(message.Closes ? "close" : null, responses[^1]["Connection"]);
        Assert.Equal((RequestPhase.Idle, 0), (exchange.Phase, exchange.Waiting));
    }

    [Theory]
    [MemberData(nameof(WellFormedMessages.Titles), MemberType = typeof(WellFormedMessages))]
    public void It_gets_the_same_answers_however_it_is_cut(string title)
    {
        Message message = WellFormedMessages.Of(title);
        Exchange whole = _driver.Run(message.Bytes);
        foreach (int[] cuts in Cuts.EveryWay(message.Bytes.Length))
        {
            Exchange exchange = _driver.Run(message.Bytes, cuts);
            Assert.Equal(whole.FinalText, exchange.FinalText);
            Assert.Equal(whole with { Output = [] }, exchange with { Output = [] });
        }
    }

    [Theory]
    [MemberData(nameof(WellFormedMessages.Titles), MemberType = typeof(WellFormedMessages))]
    public void It_is_not_answered_before_it_is_complete(string title)
    {
        Message message = WellFormedMessages.Of(title);
        string all = _driver.Run(message.Bytes).FinalText;
        for (int length = 0; length < message.Bytes.Length; length++)
        {
            Exchange cutOff = _driver.Run(message.Bytes.AsSpan(0, length));
            Assert.Equal(EngineStatus.ReadMore, cutOff.Status);
            Assert.StartsWith(cutOff.FinalText, all, StringComparison.Ordinal);
            Assert.NotEqual(all, cutOff.FinalText);
        }
    }

    private static string Summary(Response response)
        => response.Status != 200 ? response.Status.ToString(CultureInfo.InvariantCulture)
            : response.Body.Length == 0 ? "HEAD"
            : Echo.Of(response).ToString();
}
