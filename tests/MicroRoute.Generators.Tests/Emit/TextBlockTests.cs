using MicroRoute.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.Generators.Tests.Emit;

public class TextBlockTests
{
    [Theory]
    [InlineData(true, "one")]
    [InlineData(true, "one", "two", "three")]
    [InlineData(true, "", " begins with a space", "ends with one ", "")]
    [InlineData(true, "\"quoted\"", "\"\"", "a\\b", "{0}", "caf\u00E9")]
    [InlineData(false, "three \"\"\" quotes", "b")]
    [InlineData(false, "a\tb", "c")]
    [InlineData(false, "a\u2028b")]
    [InlineData(false, "\uD83D\uDE00")]
    [InlineData(false, "a\0b")]
    public void Literal_is_the_text(bool isRaw, params string[] rows)
    {
        var writer = new SourceWriter();
        using (writer.Block("class C"))
        {
            writer.Lines("string text =");
            TextBlock.Write(writer, rows, ";");
        }

        SyntaxTree tree = CSharpSyntaxTree.ParseText(writer.ToString(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
        SyntaxToken literal = Assert.Single(tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>()).Token;
        Assert.Equal((string.Join("\n", rows), isRaw), (literal.ValueText, literal.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)));
    }
}
