using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

public class AddressTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, ClassData<EachTransport>]
    public async Task IPv6_is_served(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options => options.Urls.Add("http://[::1]:0"));
        Assert.Equal($"http://[::1]:{server.Port}", Assert.Single(server.Addresses));
        Assert.Equal("Hello, World!", await GetAsync(server.Addresses[0]));
    }

    [Theory, ClassData<EachTransport>]
    public async Task Several_addresses_are_served_at_once(string transport)
    {
        await using TestServer server = await TestServer.StartAsync(transport, options =>
        {
            options.Workers = 2;
            options.Urls.Add("http://127.0.0.1:0");
            options.Urls.Add("http://[::1]:0;http://localhost:0");
        });
        Assert.Equal(4, server.Addresses.Distinct().Count());
        foreach (string address in server.Addresses)
        {
            // Each worker has to serve each address.
            Assert.All(await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync(address))), text => Assert.Equal("Hello, World!", text));
        }
    }

    [Theory]
    [MemberData(nameof(TwoServers))]
    public async Task Port_is_nobody_elses(string transport, int firstWorkers, int secondWorkers)
    {
        await using TestServer first = await TestServer.StartAsync(transport, options => options.Workers = firstWorkers);

        var exception = await Assert.ThrowsAsync<IOException>(() => TestServer.StartAsync(transport, options =>
        {
            options.Workers = secondWorkers;
            options.Urls.Add("http://127.0.0.1:0");
            options.Urls.Add(first.Addresses[0]);
        }));

        Assert.Contains(first.Addresses[0] + ": the address is already in use", exception.Message, StringComparison.Ordinal);
        await first.AskAsync();
    }

    public static TheoryData<string, int, int> TwoServers() => new(
        from row in new EachTransport()
        from first in (int[])[1, 2]
        from second in (int[])[1, 2]
        select (row.Data, first, second));

    private static async Task<string> GetAsync(string address)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(address), Cancellation);
    }
}
