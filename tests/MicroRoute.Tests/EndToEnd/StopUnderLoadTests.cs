using System.Net.Sockets;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>A server that stops while clients keep coming.</summary>
public class StopUnderLoadTests
{
    private const int Clients = 16;
    private const int Before = 400;

    [Theory, ClassData<EachTransport>]
    public async Task Who_got_a_connection_gets_an_answer(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Workers = 4);
        using var enough = new SemaphoreSlim(0);
        Task<int>[] clients = [.. Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskUntilRefusedAsync(server, enough)))];
        for (int i = 0; i < Before; i++)
        {
            await enough.WaitAsync(TestContext.Current.CancellationToken);
        }

        await server.StopAsync();

        int[] answered = await Task.WhenAll(clients);
        Assert.All(answered, count => Assert.NotEqual(0, count));
        Assert.Empty(server.Log);
    }

    /// <summary>Asks by one new connection after another, until nobody listens.</summary>
    private static async Task<int> AskUntilRefusedAsync(TestServer server, SemaphoreSlim answered)
    {
        for (int count = 0; ; count++)
        {
            RawClient client;
            try
            {
                client = await server.ConnectAsync();
            }
            catch (SocketException)
            {
                return count;
            }

            using (client)
            {
                // The end of the connection, too, is as the answer says.
                RawResponse response = await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
                Assert.Equal("Hello, World!", response.Text);
                if (response["Connection"] == "close")
                {
                    await client.ExpectEndAsync();
                }
            }

            answered.Release();
        }
    }
}
