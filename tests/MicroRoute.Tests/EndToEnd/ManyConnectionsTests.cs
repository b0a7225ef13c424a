using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

public class ManyConnectionsTests
{
    private const int Connections = 1000;
    private const int Rounds = 3;

    [Theory, ClassData<EachTransport>]
    public async Task A_thousand_connections_are_served_side_by_side(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Workers = 2);
        RawClient[] clients = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => server.ConnectAsync()));
        for (int round = 0; round < Rounds; round++)
        {
            // All ask before any reads.
            await Task.WhenAll(clients.Select((client, i) => client.SendAsync($"GET /numbers/{(i * Rounds) + round} HTTP/1.1\r\nHost: a\r\n\r\n")));
            RawResponse[] responses = await Task.WhenAll(clients.Select(client => client.ReadResponseAsync()));
            Assert.Equal(Enumerable.Range(0, Connections).Select(i => $"{(i * Rounds) + round}"), responses.Select(response => response.Text));
        }

        Array.ForEach(clients, client => client.Dispose());
        await server.AskAsync();
    }
}
