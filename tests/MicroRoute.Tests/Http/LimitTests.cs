using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class LimitTests
{
    private const string Host = "Host: h\r\n";
    private const string Chunked = "POST / HTTP/1.1\r\n" + Host + "Transfer-Encoding: chunked\r\n\r\n";
    private static readonly int s_chunkedFields = Chunked.Length - "POST / HTTP/1.1\r\n".Length;

    /// <summary>A limit, the reason beyond it, and a message for each size.</summary>
    private static readonly Dictionary<string, (int Limit, RejectionReason Beyond, Func<int, string> MessageOf)> s_cases = new()
    {
        ["request line"] = (64, RejectionReason.RequestLineTooLong,
            size => "GET /" + A(size - 14) + " HTTP/1.1\r\n" + Host + "\r\n"),
        ["request line with a query"] = (64, RejectionReason.RequestLineTooLong,
            size => "GET /?" + A(size - 15) + " HTTP/1.1\r\n" + Host + "\r\n"),
        ["request line in absolute form"] = (64, RejectionReason.RequestLineTooLong,
            size => "GET http://h/" + A(size - 22) + " HTTP/1.1\r\n" + Host + "\r\n"),
        ["request line after empty lines"] = (64, RejectionReason.RequestLineTooLong,
            size => "\r\n\r\nGET /" + A(size - 18) + " HTTP/1.1\r\n" + Host + "\r\n"),
        ["header section"] = (128, RejectionReason.HeadersTooLarge,
            size => "GET / HTTP/1.1\r\n" + Host + "A: " + A(size - Host.Length - 7) + "\r\n\r\n"),
        ["header section of small fields"] = (128, RejectionReason.HeadersTooLarge,
            size => "GET / HTTP/1.1\r\n" + Host + "A: " + A(60) + "\r\nB:\r\nC: " + A(size - Host.Length - 76) + "\r\n\r\n"),
        ["header section without trailers"] = (128, RejectionReason.HeadersTooLarge,
            size => Chunked[..^2] + "A: " + A(size - s_chunkedFields - 5) + "\r\n\r\n0\r\n\r\n"),
        ["header section and trailers"] = (128, RejectionReason.HeadersTooLarge,
            size => Chunked + "0\r\nA: " + A(size - s_chunkedFields - 5) + "\r\n\r\n"),
        ["header count"] = (6, RejectionReason.TooManyHeaders,
            size => "GET / HTTP/1.1\r\n" + Host + Fields(size - 1) + "\r\n"),
        ["header count with trailers"] = (6, RejectionReason.TooManyHeaders,
            size => Chunked + "0\r\n" + Fields(size - 2) + "\r\n"),
        ["chunk line"] = (20, RejectionReason.ChunkLineTooLong,
            size => Chunked + "1;" + A(size - 2) + "\r\nx\r\n0\r\n\r\n"),
        ["last chunk line"] = (20, RejectionReason.ChunkLineTooLong,
            size => Chunked + "1\r\nx\r\n" + new string('0', size) + "\r\n\r\n"),
        ["body of known length"] = (32, RejectionReason.BodyTooLarge,
            size => "POST / HTTP/1.1\r\n" + Host + $"Content-Length: {size}\r\n\r\n" + A(size)),
        ["body in a chunk"] = (32, RejectionReason.BodyTooLarge,
            size => Chunked + $"{size:x}\r\n" + A(size) + "\r\n0\r\n\r\n"),
        ["body in many chunks"] = (32, RejectionReason.BodyTooLarge,
            size => Chunked + string.Concat(Enumerable.Repeat("1\r\nx\r\n", size)) + "0\r\n\r\n"),
    };

    private readonly EngineDriver<EchoRouter> _driver = new(MalformedMessages.Limits);

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_limit_itself_is_allowed_and_one_more_is_not(string name)
    {
        (int limit, RejectionReason beyond, Func<int, string> messageOf) = s_cases[name];
        AssertStatus(200, messageOf(limit - 1));
        AssertStatus(200, messageOf(limit));
        AssertStatus((int)Rejection.StatusOf(beyond), messageOf(limit + 1));
    }

    private void AssertStatus(int expected, string message)
    {
        byte[] bytes = Bytes.Of(message);
        foreach (int[] cuts in Cuts.EveryWay(bytes.Length))
        {
            Assert.Equal(expected, _driver.Run(bytes, cuts).OnlyResponse().Status);
        }
    }

    private static string A(int count) => new('a', count);

    private static string Fields(int count) => string.Concat(Enumerable.Repeat("A:\r\n", count));
}
