using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.CodeFixes;

/// <summary>Finds what a diagnostic is about.</summary>
internal static class BrokenNodes
{
    /// <summary>The handler, whether its name is marked or something in its attributes.</summary>
    public static MethodDeclarationSyntax? Handler(this SyntaxNode root, Diagnostic diagnostic)
        => root.Marked(diagnostic).FirstAncestorOrSelf<MethodDeclarationSyntax>();

    /// <summary>The innermost node that is marked.</summary>
    public static SyntaxNode Marked(this SyntaxNode root, Diagnostic diagnostic)
        => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
}
