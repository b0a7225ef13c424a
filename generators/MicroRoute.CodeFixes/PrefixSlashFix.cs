using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MicroRoute.CodeFixes;

/// <summary>Puts a slash before a template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrefixSlashFix)), Shared]
public sealed class PrefixSlashFix() : RouteFix(RuleIds.TemplateWithoutSlash, "Begin the template with '/'")
{
    private protected override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => root.Marked(diagnostic).FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument ? [FindFirst(argument.Expression)] : [];

    private protected override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
    {
        SyntaxNode mended = broken is LiteralExpressionSyntax literal && FindBegin(literal.Token) is { } begin
            ? SyntaxFactory.ParseExpression(literal.Token.Text.Insert(begin, "/"))
            : generator.AddExpression(generator.LiteralExpression("/"), broken.WithoutTrivia());
        return mended.WithTriviaFrom(broken);
    }

    /// <summary>Where a literal's value begins; <see langword="null"/> for those of several lines.</summary>
    private static int? FindBegin(SyntaxToken literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralToken => literal.Text.IndexOf('"') + 1,
        SyntaxKind.SingleLineRawStringLiteralToken => literal.Text.TakeWhile(c => c == '"').Count(),
        _ => null,
    };

    /// <summary>The constant that the template begins with.</summary>
    private static ExpressionSyntax FindFirst(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax sum => FindFirst(sum.Left),
        ParenthesizedExpressionSyntax inner => FindFirst(inner.Expression),
        _ => expression,
    };
}
