using System.Globalization;
using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>What requests allocate, seen from outside of the server's process.</summary>
public class AllocationTests
{
    private const int Requests = 100_000;
    private const int MaxRounds = 5;

    private static readonly string[] s_burst =
    [
        Get("/int/-7"), Get("/long/9876543210"), Get("/guid/0f8fad5b-d9cb-469f-a165-70867728950e"), Get("/enum/NotFound"),
        Get("/query?page=3&size=4"), Get("/span/some%20text"), Get("/nowhere"), Get("/query?page=x"),
        "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody",
        "PUT /status/202 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
    ];

    private static readonly string[] s_expected = ["200 -7", "200 9876543210", "200 0f8fad5b-d9cb-469f-a165-70867728950e", "200 404", "200 7", "200 some text"];

    [Theory, ClassData<EachTransport>]
    public Task Requests_allocate_nothing(string transport) => AllocateNothingAsync(transport, Requests, s_burst, s_expected);

    [Theory, ClassData<EachTransport>]
    public Task Requests_whose_handlers_finish_later_allocate_nothing(string transport) => AllocateNothingAsync(transport, Requests / 10, [Get("/later")], ["200 late"]);

    [Theory, ClassData<EachTransport>]
    public Task Requests_whose_handlers_block_allocate_nothing(string transport) => AllocateNothingAsync(transport, Requests / 10, [Get("/blocking/7")], ["200 blocked 7"]);

    private static async Task AllocateNothingAsync(string transport, int requests, string[] burst, string[] expected)
    {
        using ServerProcess server = await TestApp.StartAsync(transport);
        using RawClient client = await server.ConnectAsync();
        await AskAsync(client, requests / 10, burst, expected);

        // The runtime starts and ends threads for itself now and then, which allocates. What requests allocate shows in every round.
        long least = long.MaxValue;
        for (int round = 0; round < MaxRounds && least > 0; round++)
        {
            long before = await AllocatedAsync(client);
            await AskAsync(client, requests, burst, expected);
            least = Math.Min(least, await AllocatedAsync(client) - before);
        }

        Assert.Equal(0, least);
    }

    private static async Task AskAsync(RawClient client, int requests, string[] burst, string[] expected)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(string.Concat(burst));
        for (int sent = 0; sent < requests; sent += burst.Length)
        {
            await client.SendAsync(bytes);
            for (int i = 0; i < burst.Length; i++)
            {
                RawResponse response = await client.ReadResponseAsync();
                if (i < expected.Length)
                {
                    Assert.Equal(expected[i], $"{response.Status} {response.Text}");
                }
            }
        }
    }

    private static async Task<long> AllocatedAsync(RawClient client)
        => long.Parse((await client.AskAsync(Get("/allocated"))).Text, CultureInfo.InvariantCulture);

    private static string Get(string target) => $"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n";
}
