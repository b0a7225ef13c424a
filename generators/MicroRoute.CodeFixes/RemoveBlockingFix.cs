using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MicroRoute.CodeFixes;

/// <summary>Removes <c>[Blocking]</c> from a handler that returns a task.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveBlockingFix)), Shared]
public sealed class RemoveBlockingFix() : RouteFix(RuleIds.MisplacedBlocking, "Remove [Blocking]")
{
    private protected override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => diagnostic.Properties.ContainsKey(FixHints.Needless) ? [root.Handler(diagnostic)!] : [];

    private protected override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
    {
        string name = diagnostic.Location.SourceTree!.GetRoot().Marked(diagnostic).FirstAncestorOrSelf<AttributeSyntax>()!.Name.ToString();
        AttributeSyntax attribute = ((MethodDeclarationSyntax)broken).AttributeLists.SelectMany(list => list.Attributes).First(attribute => attribute.Name.ToString() == name);
        SyntaxNode removed = attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list : attribute;
        return broken.RemoveNode(removed, SyntaxRemoveOptions.KeepNoTrivia)!.WithLeadingTrivia(broken.GetLeadingTrivia());
    }
}
