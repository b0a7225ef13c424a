using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MicroRoute.CodeFixes;

/// <summary>Adds <c>static</c> to a handler that takes no part in inheritance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeStaticFix)), Shared]
public sealed class MakeStaticFix() : RouteFix(RuleIds.HandlerNotStatic, "Make the handler static")
{
    private protected override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => root.Handler(diagnostic) is { } handler && HasBody(handler) && !handler.Modifiers.Any(IsInherited) ? [handler] : [];

    private protected override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
        => generator.WithModifiers(broken, generator.GetModifiers(broken).WithIsStatic(true).WithIsReadOnly(false));

    private static bool HasBody(MethodDeclarationSyntax handler) => handler.Body is not null || handler.ExpressionBody is not null;

    private static bool IsInherited(SyntaxToken modifier)
        => modifier.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.OverrideKeyword;
}
