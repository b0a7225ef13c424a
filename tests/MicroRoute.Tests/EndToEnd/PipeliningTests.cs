using System.Globalization;
using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

public class PipeliningTests
{
    [Theory, ClassData<EachTransport>]
    public Task A_packet_of_requests_is_answered_in_order(string transport) => AskAtOnceAsync(transport, 16);

    [Theory, ClassData<EachTransport>]
    public Task More_requests_than_fit_the_buffers_are_answered_in_order(string transport) => AskAtOnceAsync(transport, 1000);

    [Theory, ClassData<EachTransport>]
    public async Task Answers_beyond_the_buffers_come_in_order_to_who_reads_late(string transport)
    {
        const int Count = 40;
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync(receiveBuffer: 16 * 1024);
        var requests = new StringBuilder();
        for (int i = 0; i < Count; i++)
        {
            requests.Append(CultureInfo.InvariantCulture, $"GET /fill/{200_000 + i} HTTP/1.1\r\nHost: a\r\n\r\n");
        }

        await client.SendAsync(requests.ToString());
        await server.AskAsync();
        for (int i = 0; i < Count; i++)
        {
            RawResponse response = await client.ReadResponseAsync();
            Assert.Equal(200_000 + i, response.ContentLength);
        }
    }

    private static async Task AskAtOnceAsync(string transport, int count)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        var requests = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            // One in three has a body, so that requests end in all sorts of places.
            string number = i.ToString(CultureInfo.InvariantCulture);
            requests.Append(i % 3 == 0
                ? $"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {number.Length}\r\n\r\n{number}"
                : $"GET /numbers/{number} HTTP/1.1\r\nHost: a\r\nUser-Agent: a client that has a lot to ask\r\n\r\n");
        }

        await client.SendAsync(requests.ToString());
        for (int i = 0; i < count; i++)
        {
            RawResponse response = await client.ReadResponseAsync();
            Assert.Equal(200, response.Status);
            Assert.Equal(i.ToString(CultureInfo.InvariantCulture), response.Text);
        }

        Assert.Equal(0, client.Available);
    }
}
