using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Requests that arrive in two parts, whatever byte the second begins with.</summary>
public class SplitRequestTests
{
    // One after the other on one connection, so that a cut also falls between two requests.
    private const string Requests =
        "GET /numbers/12 HTTP/1.1\r\nHost: a\r\nX-Long: some text\r\n\r\n" +
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nfirst\r\nbody" +
        "PUT /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n6;x=y\r\nsecond\r\n5\r\n body\r\n0\r\nT: x\r\n\r\n";

    [Theory, ClassData<EachTransport>]
    public async Task Are_answered_like_whole_ones(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        using RawClient bystander = await server.ConnectAsync();
        byte[] bytes = Encoding.ASCII.GetBytes(Requests);
        for (int cut = 1; cut < bytes.Length; cut++)
        {
            await client.SendAsync(bytes.AsMemory(0, cut));

            // The one worker answers this after it has seen the first part.
            await bystander.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            await client.SendAsync(bytes.AsMemory(cut));

            Assert.Equal("12", (await client.ReadResponseAsync()).Text);
            Assert.Equal("first\r\nbody", (await client.ReadResponseAsync()).Text);
            Assert.Equal("second body", (await client.ReadResponseAsync()).Text);
            Assert.Equal(0, client.Available);
        }
    }
}
