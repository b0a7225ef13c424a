using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MicroRoute.CodeFixes;

/// <summary>Makes a handler, and the types around it, accessible to their assembly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeInternalFix)), Shared]
public sealed class MakeInternalFix() : RouteFix(RuleIds.HandlerNotAccessible, "Make the handler internal")
{
    private protected override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => root.Handler(diagnostic)!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Where(IsHidden);

    private protected override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
    {
        // Heirs keep their access, also where another handler of the same type has made it internal already.
        Accessibility accessibility = generator.GetAccessibility(broken)
            is Accessibility.Protected or Accessibility.ProtectedAndInternal or Accessibility.ProtectedOrInternal
            ? Accessibility.ProtectedOrInternal
            : Accessibility.Internal;
        SyntaxNode open = generator.WithModifiers(broken, generator.GetModifiers(broken).WithIsFile(false));
        return generator.WithAccessibility(open, accessibility);
    }

    private static bool IsHidden(MemberDeclarationSyntax member)
    {
        SyntaxTokenList modifiers = member.Modifiers;
        return modifiers.Any(SyntaxKind.FileKeyword)
            || modifiers.Any(SyntaxKind.PrivateKeyword)
            || (modifiers.Any(SyntaxKind.ProtectedKeyword) && !modifiers.Any(SyntaxKind.InternalKeyword))
            || (IsPrivateByDefault(member) && !modifiers.Any(SyntaxKind.PublicKeyword) && !modifiers.Any(SyntaxKind.InternalKeyword));
    }

    /// <summary>What stands in a class, a struct or a record; a type alone is internal, and members of interfaces are public.</summary>
    private static bool IsPrivateByDefault(MemberDeclarationSyntax member)
        => member.Parent is TypeDeclarationSyntax and not InterfaceDeclarationSyntax;
}
