using System.Text.Json;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class RejectionTests
{
    // What the worker finds, not the parser.
    private static readonly RejectionReason[] s_ofTheWorker = [RejectionReason.IncompleteBody, RejectionReason.RequestTimeout, RejectionReason.OutOfMemory];

    private readonly EngineDriver<EchoRouter> _driver = new();

    public static TheoryData<int> Reasons => [.. AllReasons.Select(reason => (int)reason)];

    private static IEnumerable<RejectionReason> AllReasons => Enum.GetValues<RejectionReason>().Where(reason => reason != RejectionReason.None);

    [Fact]
    public void Each_reason_has_a_message_that_shows_it()
        => Assert.Equal(AllReasons, MalformedMessages.All.Select(message => message.Reason).Concat(s_ofTheWorker).Distinct().Order());

    [Fact]
    public void Each_reason_has_a_sentence_of_its_own()
    {
        string[] sentences = [.. AllReasons.Append(RejectionReason.None).Select(reason => System.Text.Encoding.UTF8.GetString(Rejection.DetailOf(reason)))];
        Assert.Equal(sentences, sentences.Distinct());
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void It_is_told_as_problem_details_and_the_connection_ends(int reason)
    {
        Exchange exchange = _driver.Reject((RejectionReason)reason);
        Response response = exchange.OnlyResponse();

        Assert.Equal(EngineStatus.Reject, exchange.Status);
        Assert.Equal("close", response["Connection"]);
        Assert.Equal("application/problem+json", response["Content-Type"]);
        JsonElement problem = JsonDocument.Parse(response.Body).RootElement;
        Assert.Equal("about:blank", problem.GetProperty("type").GetString());
        Assert.Equal(response.Status, problem.GetProperty("status").GetInt32());
        Assert.Equal(response.Reason, problem.GetProperty("title").GetString());
        Assert.EndsWith(".", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void HEAD_is_refused_without_a_body_and_what_comes_after_it_with_one()
    {
        string[] requests = ["HEAD / HTTP/1.1\r\n\r\n", "HEAD /\0", "LOCK / HTTP/1.1\r\nHost: h\r\n\r\n", "?", "HEAD\0"];
        bool[] hasBody = [false, false, true, true, true];
        Assert.Equal(hasBody, requests.Zip(hasBody, (request, has) => _driver.Run(Bytes.Of(request)).OnlyResponse(isHead: !has).Body.Length > 0));
    }

    [Fact]
    public void It_is_400_where_no_other_status_is_the_exact_word()
    {
        var exact = new Dictionary<RejectionReason, int>
        {
            [RejectionReason.RequestTimeout] = 408,
            [RejectionReason.BodyTooLarge] = 413,
            [RejectionReason.RequestLineTooLong] = 414,
            [RejectionReason.UnknownExpectation] = 417,
            [RejectionReason.HeadersTooLarge] = 431,
            [RejectionReason.TooManyHeaders] = 431,
            [RejectionReason.MethodNotImplemented] = 501,
            [RejectionReason.UnknownTransferCoding] = 501,
            [RejectionReason.OutOfMemory] = 503,
            [RejectionReason.UnsupportedVersion] = 505,
        };
        Assert.All(AllReasons, reason => Assert.Equal(exact.GetValueOrDefault(reason, 400), (int)Rejection.StatusOf(reason)));
    }
}
