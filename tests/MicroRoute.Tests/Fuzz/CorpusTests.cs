using MicroRoute.Fuzz;
using MicroRoute.Fuzz.Corpus;

namespace MicroRoute.Tests.Fuzz;

/// <summary>What the fuzzer has collected and what it has found goes through the same oracles here, without the fuzzer.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Targets => [.. FuzzTargets.Names];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Nothing_is_found_in_the_corpus(string target) => AssertNothingFound(target, "Corpus");

    [Theory]
    [MemberData(nameof(Targets))]
    public void What_was_found_is_not_found_again(string target) => AssertNothingFound(target, "Findings");

    [Fact]
    public void An_input_is_the_same_as_text()
    {
        byte[] every = [(byte)'#', .. Enumerable.Range(0, 256).Select(value => (byte)value), (byte)' '];
        string text = EscapedText.Encode(every);
        Assert.All(text, character => Assert.InRange(character, ' ', '~'));
        Assert.Equal((text.Trim(), '\\'), (text, text[0]));
        Assert.Equal(every, EscapedText.Decode(text));
    }

    private static void AssertNothingFound(string target, string folder)
    {
        byte[][] inputs = [.. InputFile.Read(Path.Combine(AppContext.BaseDirectory, folder, target + ".txt"))];
        Assert.True(inputs.Length > 0 || folder == "Findings", "There is no corpus.");
        Assert.Empty(Replay.Run(FuzzTargets.Create(target), inputs));
    }
}
