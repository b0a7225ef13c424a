using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MicroRoute.CodeFixes;

/// <summary>Removes an attribute of a handler that nothing would be lost with.</summary>
/// <param name="rule">The rule's number.</param>
/// <param name="title">What an editor offers.</param>
public abstract class RemoveAttributeFix(string rule, string title) : RouteFix(rule, title)
{
    private protected sealed override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => diagnostic.Properties.ContainsKey(FixHints.Needless) ? [root.Handler(diagnostic)!] : [];

    private protected sealed override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
    {
        string name = diagnostic.Location.SourceTree!.GetRoot().Marked(diagnostic).FirstAncestorOrSelf<AttributeSyntax>()!.Name.ToString();
        AttributeSyntax attribute = ((MethodDeclarationSyntax)broken).AttributeLists.SelectMany(list => list.Attributes).First(attribute => attribute.Name.ToString() == name);
        SyntaxNode removed = attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list : attribute;
        return broken.RemoveNode(removed, SyntaxRemoveOptions.KeepNoTrivia)!.WithLeadingTrivia(broken.GetLeadingTrivia());
    }
}
