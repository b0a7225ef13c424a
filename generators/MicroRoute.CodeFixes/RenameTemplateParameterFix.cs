using System.Composition;
using System.Text.RegularExpressions;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MicroRoute.CodeFixes;

/// <summary>Gives a misspelt parameter of a template the name that the handler's parameter has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameTemplateParameterFix)), Shared]
public sealed class RenameTemplateParameterFix() : RouteFix(RuleIds.UnusedTemplateParameter, "Give the template's parameter the name of the handler's")
{
    private protected override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => diagnostic.Properties[FixHints.Near] is not null
            && root.Marked(diagnostic) is LiteralExpressionSyntax literal
            && FindName(diagnostic).IsMatch(literal.Token.Text) ? [literal] : [];

    private protected override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
    {
        string text = ((LiteralExpressionSyntax)broken).Token.Text;
        return SyntaxFactory.ParseExpression(FindName(diagnostic).Replace(text, diagnostic.Properties[FixHints.Near]!, count: 1)).WithTriviaFrom(broken);
    }

    private static Regex FindName(Diagnostic diagnostic)
        => new($@"(?<=\{{\**){Regex.Escape(diagnostic.Properties[FixHints.Name]!)}(?!\w)", RegexOptions.CultureInvariant);
}
