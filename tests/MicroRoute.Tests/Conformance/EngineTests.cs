using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>The table, played against the engine alone.</summary>
public sealed class EngineTests
{
    /// <summary>Longer messages are cut into this many pieces, not byte by byte, so that the whole table stays quick.</summary>
    private const int MostPieces = 1000;

    private readonly EngineDriver<ConformanceRouter> _driver = new();

    [Theory]
    [MemberData(nameof(CaseTable.Titles), MemberType = typeof(CaseTable))]
    public void It_is_answered_at_once(string title)
    {
        ConformanceCase @case = CaseTable.Of(title);
        Play(@case, @case.Pauses);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Titles), MemberType = typeof(CaseTable))]
    public void It_is_answered_byte_by_byte(string title)
    {
        ConformanceCase @case = CaseTable.Of(title);
        int length = @case.BytesAndFollowUp.Length;
        int step = Math.Max(1, length / MostPieces);
        Play(@case, [.. Enumerable.Range(1, length - 1).Where(cut => cut % step == 0 || @case.Pauses.Contains(cut))]);
    }

    private void Play(ConformanceCase @case, int[] cuts)
    {
        // Whoever waits has to be told before the rest is there, and nobody else is.
        for (int i = 0; i < @case.Pauses.Length; i++)
        {
            int pause = @case.Pauses[i];
            Assert.Equal(i + 1, _driver.Run(@case.Bytes.AsSpan(0, pause), [.. cuts.Where(cut => cut < pause)]).InterimCount);
        }

        bool hasFollowUp = @case.Ending != Ending.Incomplete;
        byte[] bytes = hasFollowUp ? @case.BytesAndFollowUp : @case.Bytes;
        Exchange exchange = _driver.Run(bytes, [.. cuts.Where(cut => cut < bytes.Length)]);

        Assert.True(@case.MayBeAsked || @case.Pauses.Length == exchange.InterimCount, "It was told to go on.");
        @case.Check(exchange.Output, hasFollowUp);
        Assert.Equal(hasFollowUp, exchange.Status is EngineStatus.Close or EngineStatus.Reject);
        Assert.True(hasFollowUp || exchange.Phase != RequestPhase.Idle, "It does not wait.");
    }
}
