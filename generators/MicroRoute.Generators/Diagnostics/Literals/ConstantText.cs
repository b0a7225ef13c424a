using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Diagnostics.Literals;

/// <summary>Finds where each character of a constant string stands in the source.</summary>
/// <remarks>What stands before the first named constant and behind the last is exact. The rest is marked as these constants, since
/// only a semantic model could tell where one ends and what follows begins.</remarks>
internal sealed class ConstantText
{
    private readonly List<TextSpan> _before = [];
    private readonly List<TextSpan> _behind = [];
    private TextSpan? _constants;

    /// <summary>The place of some characters of a constant's value.</summary>
    /// <param name="expression">The constant.</param>
    /// <param name="length">The length of its value.</param>
    /// <param name="part">The characters.</param>
    /// <returns><see langword="null"/> where nothing more exact than the whole expression is known.</returns>
    public static TextSpan? Find(ExpressionSyntax expression, int length, TextSpan part)
    {
        var text = new ConstantText();
        text.Visit(expression);

        TextSpan Place(int index)
            => index < text._before.Count ? text._before[index]
            : index >= length - text._behind.Count ? text._behind[index - length + text._behind.Count]
            : text._constants ?? expression.Span;

        return part.IsEmpty ? null : TextSpan.FromBounds(Place(part.Start).Start, Place(part.End - 1).End);
    }

    private void Visit(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                Visit(inner.Expression);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Visit(sum.Left);
                Visit(sum.Right);
                break;
            case LiteralExpressionSyntax { Token.Value: string } literal:
                Add(LiteralCharacters.Of(literal.Token));
                break;
            case InterpolatedStringExpressionSyntax interpolated when LiteralCharacters.FormOf(interpolated) is { } form:
                foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
                {
                    Visit(content, form);
                }

                break;
            default:
                AddConstant(expression.Span);
                break;
        }
    }

    private void Visit(InterpolatedStringContentSyntax content, LiteralForm form)
    {
        if (content is InterpolatedStringTextSyntax text)
        {
            Add(LiteralCharacters.Of(text.TextToken, form));
        }
        else
        {
            AddConstant(content.Span);
        }
    }

    private void Add(IEnumerable<TextSpan> characters) => (_constants is null ? _before : _behind).AddRange(characters);

    private void AddConstant(TextSpan span)
    {
        _constants = TextSpan.FromBounds(_constants?.Start ?? span.Start, span.End);
        _behind.Clear();
    }
}
