using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>The table, played over real sockets on each transport.</summary>
public sealed class SocketTests(ConformanceServers servers) : IClassFixture<ConformanceServers>
{
    private static readonly byte[] s_interim = Bytes.Of("HTTP/1.1 100 Continue\r\n\r\n");

    [Theory]
    [MemberData(nameof(CaseTable.TransportsAndTitles), MemberType = typeof(CaseTable))]
    public async Task It_is_answered(string transport, string title)
    {
        ConformanceCase @case = CaseTable.Of(title);
        await PlayAsync(transport, @case, hasFollowUp: @case.Ending == Ending.Open, endsSending: @case.Ending == Ending.Incomplete);

        // No answer is lost because the client ends its side at once.
        await PlayAsync(transport, @case, hasFollowUp: false, endsSending: true);
    }

    private async Task PlayAsync(string transport, ConformanceCase @case, bool hasFollowUp, bool endsSending)
    {
        using RawClient client = await servers.ConnectAsync(transport);
        byte[] bytes = hasFollowUp ? @case.BytesAndFollowUp : @case.Bytes;
        byte[] received = [];
        int sent = 0;
        foreach (int pause in @case.Pauses)
        {
            await client.SendAsync(bytes.AsMemory(sent..pause));
            received = [.. received, .. await client.ReadToAsync(s_interim)];
            sent = pause;
        }

        await client.SendAsync(bytes.AsMemory(sent..));
        if (endsSending)
        {
            client.EndSending();
        }

        @case.Check([.. received, .. await client.ReadToEndAsync()], hasFollowUp);
    }
}
