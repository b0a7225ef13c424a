using MicroRoute.Testing;

namespace MicroRoute.Tests.Conformance;

/// <summary>The table, played against a whole server in memory.</summary>
public sealed class MemoryTests : IDisposable
{
    private readonly TestServer _server = TestServer.Create<ConformanceRouter>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(CaseTable.Titles), MemberType = typeof(CaseTable))]
    public async Task It_is_answered(string title)
    {
        ConformanceCase @case = CaseTable.Of(title);
        using ClientStream client = _server.Connect();
        int sent = 0;
        foreach (int pause in @case.Pauses)
        {
            await client.WriteAsync(@case.Bytes.AsMemory(sent..pause), Cancellation);
            await _server.AdvanceAsync(TimeSpan.Zero);
            sent = pause;
        }

        await client.WriteAsync(@case.Bytes.AsMemory(sent..), Cancellation);
        client.CompleteWrites();
        @case.Check(await client.ReadToEndAsync(Cancellation), hasFollowUp: false);
    }

    public void Dispose() => _server.Dispose();
}
