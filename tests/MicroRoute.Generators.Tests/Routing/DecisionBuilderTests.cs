using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

public class DecisionBuilderTests
{
    /// <summary>What ends in a slash and three dots is a run, the rest are tails.</summary>
    [Theory]
    [InlineData("[]")]
    [InlineData("[/a]", "/a")]
    [InlineData("[/a, /bc]", "/a", "/bc")]
    [InlineData("[/a, /...]", "/...", "/a")]
    [InlineData("[/a/..., /...]", "/...", "/a/...")]
    [InlineData("length(2: [/a], 3: [/bc], 4: [/def])", "/a", "/bc", "/def")]
    [InlineData("byte 1(a: [/a], b: [/b], c: [/c])", "/a", "/b", "/c")]
    [InlineData("length(2: byte 1(a: [/a], b: [/b], c: [/c]), 3: [/dd])", "/a", "/b", "/c", "/dd")]
    [InlineData("byte 1(a: [/ax, /ay], b: [/bx, /by])", "/ax", "/bx", "/ay", "/by")]
    [InlineData("byte 2(a: byte 3(1: [/xa1], 2: [/xa2], 3: [/xa3]), b: [/xb1], c: [/xc1], d: [/xd1])", "/xa1", "/xa2", "/xa3", "/xb1", "/xc1", "/xd1")]
    [InlineData("byte 2(b: [/ab], c: [/ac], \u00a9: [/\u00e9])", "/ab", "/ac", "/\u00e9")]
    [InlineData("byte 1(a: [/a/...], b: [/b/...], l: [/longer/...])", "/longer/...", "/a/...", "/b/...")]
    [InlineData("byte 1(a: [/a/...], b: [/b/...]) otherwise [/...]", "/...", "/a/...", "/b/...")]
    [InlineData("byte 1(a: [/a], b: [/b/...]) ended []", "/a", "/b/...", "")]
    public void LooksAtWhatTellsTheMost(string expected, params string[] ways)
        => Assert.Equal(expected, Describe(DecisionBuilder.Build(ways.Select(Way))));

    private static Way Way(string text) => text.EndsWith("...", StringComparison.Ordinal)
        ? new Run(text[..^3], new ParameterBranch(default, 1, [], null))
        : new Tail(text, new Leaf([]));

    private static string Describe(Decision decision) => decision switch
    {
        Candidates candidates => $"[{string.Join(", ", candidates.Ways.Select(way => way is Run ? way.Text + "..." : way.Text))}]",
        ByLength lengths => $"length({string.Join(", ", lengths.Cases.Select(one => $"{one.Value}: {Describe(one.Then)}"))})",
        ByByte bytes => $"byte {bytes.Offset}({string.Join(", ", bytes.Cases.Select(one => $"{(char)one.Value}: {Describe(one.Then)}"))})"
            + (bytes.Ended.Count > 0 ? $" ended {Describe(bytes.Ended)}" : "")
            + (bytes.Otherwise.Count > 0 ? $" otherwise {Describe(bytes.Otherwise)}" : ""),
        _ => throw new ArgumentException(decision.ToString()),
    };
}
