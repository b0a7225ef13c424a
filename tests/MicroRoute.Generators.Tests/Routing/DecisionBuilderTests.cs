using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

public class DecisionBuilderTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("[a/]", "a/")]
    [InlineData("[a/, bc/]", "a/", "bc/")]
    [InlineData("byte 0(a: [a/], b: [bc/], d: [def/])", "a/", "bc/", "def/")]
    [InlineData("byte 1(a: [/a/], b: [/b/], l: [/longer/])", "/longer/", "/a/", "/b/")]
    [InlineData("byte 1(a: [/ax, /ay], b: [/bx, /by])", "/ax", "/bx", "/ay", "/by")]
    [InlineData("byte 2(a: byte 3(1: [/xa1], 2: [/xa2], 3: [/xa3]), b: [/xb1], c: [/xc1], d: [/xd1])", "/xa1", "/xa2", "/xa3", "/xb1", "/xc1", "/xd1")]
    [InlineData("byte 2(b: [/ab], c: [/ac], \u00a9: [/\u00e9])", "/ab", "/ac", "/\u00e9")]
    public void TellsTextsApart(string expected, params string[] texts)
        => Assert.Equal(expected, Describe(DecisionBuilder.Create(texts, text => text)));

    private static string Describe(Decision<string> decision) => decision switch
    {
        Candidates<string> candidates => $"[{string.Join(", ", candidates.Items)}]",
        ByByte<string> bytes => $"byte {bytes.Offset}({string.Join(", ", bytes.Cases.Select(one => $"{(char)one.Value}: {Describe(one.Then)}"))})",
        _ => throw new ArgumentException(decision.ToString()),
    };
}
