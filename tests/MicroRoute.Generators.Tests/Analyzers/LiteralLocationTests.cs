using CsCheck;
using MicroRoute.Generators.Diagnostics.Literals;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>A mistake in a template is marked at its place inside the literal, however that is written.</summary>
public class LiteralLocationTests
{
    /// <summary>A raw literal of several lines, with the line ends that a test needs.</summary>
    private const string Lines = "\"\"\"\n        /a{|MR0015://|}b\n        \"\"\"";

    [Theory]
    [InlineData(""" "/a{|MR0015://|}b" """)]
    [InlineData(""" template: "/a{|MR0015://|}b" """)]
    [InlineData(""" @"/a{|MR0015://|}b" """)]
    [InlineData(""" @"/""a""{|MR0016:?|}" """)]
    [InlineData(""""" """/a{|MR0015://|}b""" """"")]
    [InlineData(""""" """"/a{|MR0015://|}b"""" """"")]
    [InlineData(Lines)]
    [InlineData(""" "/a{|MR0016:\u003F|}" """)]
    [InlineData(""" "\u002Fa\u002F\x62{|MR0016:\x3F|}/b" """)]
    [InlineData(""" "/\U0001F600{|MR0016:?|}" """)]
    [InlineData(""" "\x002Fa\\{|MR0016:\t|}b" """)]
    [InlineData(""" "/a" + ("/b" + @"{|MR0016:?|}c") """)]
    [InlineData(""" "/a{|MR0015:/" + "/|}b" """)]
    [InlineData(""" App.Prefix + "b{|MR0016:?|}" """)]
    [InlineData(""" "/a{|MR0016:?|}" + App.Prefix + "b" """)]
    [InlineData(""" App.Prefix + "b" + App.Prefix + "c{|MR0016:?|}" """)]
    [InlineData(""" "/a/" + {|MR0016:App.Name + "?b" + App.Name|} + "/c" """)]
    [InlineData(""" {|MR0016:App.Whole|} """)]
    [InlineData(""" $"/a\u002F{App.Name}/{{_c}}/d{|MR0016:?|}" """)]
    [InlineData(""" $@"{App.Prefix}b/{{_c}}/""{|MR0016:?|}" """)]
    [InlineData(""""" $$"""{{App.Prefix}}b/{_c}/d{|MR0016:?|}""" """"")]
    public async Task IsFound(string argument)
        => Assert.Single(await AnalyzerRun.Verify($$"""
            internal static class App
            {
                internal const string Prefix = "/a/";
                internal const string Name = "a";
                internal const string Whole = "/a?";
                [Get({{argument}})] internal static string Get() => "";
            }
            """));

    /// <summary>The source of each character, read alone, is that character.</summary>
    [Fact]
    public void IsFoundForEveryCharacter() => Gen.Char["abc/{}\"\\\n\t\u2028é"].Array[0, 12].Select(characters => new string(characters)).Sample(text =>
    {
        string quotes = new('"', 13);
        AssertPlaces(text, SymbolDisplay.FormatLiteral(text, quote: true), source => $"\"{source}\"");
        AssertPlaces(text, $"\"{string.Concat(text.Select(c => $"\\u{(int)c:X4}"))}\"", source => $"\"{source}\"");
        AssertPlaces(text, $"\"{string.Concat(text.Select(c => $"\\U{(int)c:X8}"))}\"", source => $"\"{source}\"");
        AssertPlaces(text, $"\"{string.Concat(text.Select(c => $"\\x{(int)c:x4}"))}\"", source => $"\"{source}\"");
        AssertPlaces(text, $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", source => $"@\"{source}\"");
        AssertPlaces(text, $"{quotes}\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal).Replace("\u2028", "\u2028  ", StringComparison.Ordinal)}\n  {quotes}", source => $"@\"{(source == "\"" ? "\"\"" : source)}\"");
    });

    private static void AssertPlaces(string text, string literal, Func<string, string> quote)
    {
        SyntaxToken token = Token(literal);
        Assert.Equal(text, token.ValueText);
        Assert.Equal(
            text.Select(c => c.ToString()),
            LiteralCharacters.Of(token).Select(span => Token(quote(literal.Substring(span.Start, span.Length))).ValueText));
    }

    private static SyntaxToken Token(string literal) => Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal)).Token;
}
