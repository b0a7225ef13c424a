using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>The table, played over real sockets on each transport.</summary>
public sealed class SocketTests(ConformanceServers servers) : IClassFixture<ConformanceServers>
{
    [Theory]
    [MemberData(nameof(CaseTable.TransportsAndTitles), MemberType = typeof(CaseTable))]
    public async Task It_is_answered(string transport, string title)
    {
        ConformanceCase @case = CaseTable.Of(title);
        bool hasFollowUp = @case.Ending == Ending.Open;
        using RawClient client = await servers.ConnectAsync(transport);
        await SendAsync(client, @case, hasFollowUp ? @case.BytesAndFollowUp : @case.Bytes);
        if (@case.Ending == Ending.Incomplete)
        {
            client.EndSending();
        }

        @case.Check(await client.ReadToEndAsync(), hasFollowUp);
    }

    [Theory]
    [MemberData(nameof(CaseTable.TransportsAndTitles), MemberType = typeof(CaseTable))]
    public async Task It_is_answered_although_the_client_ends_its_side_at_once(string transport, string title)
    {
        ConformanceCase @case = CaseTable.Of(title);
        using RawClient client = await servers.ConnectAsync(transport);
        await SendAsync(client, @case, @case.Bytes);
        client.EndSending();

        @case.Check(await client.ReadToEndAsync(), hasFollowUp: false);
    }

    private static async Task SendAsync(RawClient client, ConformanceCase @case, byte[] bytes)
    {
        int sent = 0;
        foreach (int pause in @case.Pauses)
        {
            await client.SendAsync(bytes.AsMemory(sent..pause));
            Assert.Equal(100, (await client.ReadResponseAsync()).Status);
            sent = pause;
        }

        await client.SendAsync(bytes.AsMemory(sent..));
    }
}
