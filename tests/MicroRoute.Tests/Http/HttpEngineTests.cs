using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class HttpEngineTests
{
    private const string Get = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    private static readonly AsyncLocal<string?> s_local = new();

    [Fact]
    public void Answers_wait_for_earlier_ones_to_be_sent_and_stay_the_same()
    {
        byte[] requests = Bytes.Of(string.Concat(Enumerable.Range(1, 100).Select(i => $"PUT /{i} HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab")));
        string expected = new EngineDriver<EchoRouter>().Run(requests).FinalText;
        foreach (int limit in new[] { 1, 300, 10_000 })
        {
            var driver = new EngineDriver<EchoRouter>(options => options.Limits.MaxUnsentResponseSize = limit);
            Assert.Equal(expected, driver.Run(requests).FinalText);
            Assert.Equal(expected, driver.Run(requests, 1, 77, requests.Length / 2).FinalText);
        }

        Assert.Equal(expected, new EngineDriver<EchoRouter>(ownCapacity: 1024).Run(requests).FinalText);
    }

    [Fact]
    public void No_request_is_looked_at_while_too_much_is_unsent()
    {
        var options = new ServerOptions(_ => null);
        options.Limits.MaxUnsentResponseSize = 1;
        var engine = new HttpEngine<EchoRouter>(options, new OutputBuffer(4096, new BufferPool(0)), CancellationToken.None);
        RequestProgress progress = default;

        Assert.Equal(EngineStatus.SendFirst, engine.Process(ref progress, Bytes.Of(Get + Get), out int start, out int end));
        Assert.Equal((Get.Length, 2 * Get.Length), (start, end));
        Assert.Single(Response.ReadAll(engine.Output.Written));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("G", 1)]
    [InlineData("\r", 1)]
    [InlineData("\r\n", 0)]
    [InlineData("\r\nG", 1)]
    [InlineData("GET / HTTP/1.1\r\nHost: h\r\n\r", 1)]
    [InlineData("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n", 2)]
    [InlineData("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r", 2)]
    [InlineData(Get, 0)]
    [InlineData(Get + "G", 1)]
    public void The_phase_tells_how_much_of_a_request_is_there(string received, int phase)
        => Assert.Equal((RequestPhase)phase, new EngineDriver<EchoRouter>().Run(Bytes.Of(received)).Phase);

    [Fact]
    public void A_body_of_known_length_is_not_looked_at_before_it_is_there()
    {
        var engine = new HttpEngine<EchoRouter>(new ServerOptions(_ => null), new OutputBuffer(4096, new BufferPool(0)), CancellationToken.None);
        RequestProgress progress = default;
        byte[] head = Bytes.Of("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n");
        engine.Process(ref progress, head, out _, out _);
        Assert.Equal(head.Length + 1000, progress.MessageLength);

        byte[] garbage = new byte[head.Length + 999];
        Assert.Equal(EngineStatus.ReadMore, engine.Process(ref progress, garbage, out int start, out int end));
        Assert.Equal((0, garbage.Length, 0), (start, end, engine.Output.Length));
    }

    [Fact]
    public void A_chunked_body_waits_in_its_decoded_form()
    {
        byte[] message = Bytes.Of("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n5\r\nde");
        Exchange exchange = new EngineDriver<EchoRouter>().Run(message);
        Assert.Equal(message.Length - "3;a=b\r\n\r\n5\r\n".Length, exchange.Waiting);
    }

    [Fact]
    public void What_a_request_sets_in_its_execution_context_stays_in_it()
    {
        var seen = new List<string?>();
        Handler handler = (ref context) =>
        {
            seen.Add(s_local.Value);
            s_local.Value = "mine";
            if (seen.Count == 2)
            {
                throw new InvalidOperationException();
            }
        };
        HandlerRouter.Serve(handler, Bytes.Of(Get + Get + Get));
        Assert.Equal([null, null, null], seen);
        Assert.Null(s_local.Value);
    }

    [Fact]
    public void A_handler_gets_the_token_of_the_server()
    {
        using var source = new CancellationTokenSource();
        bool isCancelled = false;
        var driver = new EngineDriver<HandlerRouter>(aborted: source.Token);
        source.Cancel();
        HandlerRouter.Serve((ref context) => isCancelled = context.RequestAborted.IsCancellationRequested, Bytes.Of(Get), driver);
        Assert.True(isCancelled);
    }
}
