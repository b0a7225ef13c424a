using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace MicroRoute.CodeFixes;

/// <summary>Marks a handler that waits for its request's body with <c>[Blocking]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddBlockingFix)), Shared]
public sealed class AddBlockingFix() : RouteFix(RuleIds.StreamInSync, "Mark the handler with [Blocking]")
{
    private const string Added = "global::MicroRoute.Blocking";

    private protected override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => diagnostic.Properties.ContainsKey(FixHints.MayBlock) && root.Handler(diagnostic) is { } handler ? [handler] : [];

    private protected override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
    {
        // Another route of the handler may be broken alike.
        bool isMended = ((MethodDeclarationSyntax)broken).AttributeLists.Any(list => list.Attributes[0].Name.ToString() == Added);
        return isMended ? broken : generator.AddAttributes(broken, generator.Attribute(SyntaxFactory.ParseName(Added).WithAdditionalAnnotations(Simplifier.Annotation)));
    }
}
