using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace MicroRoute.CodeFixes;

/// <summary>Adds a parameter of the template to the handler, with the type that its constraint suggests.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddParameterFix)), Shared]
public sealed class AddParameterFix() : RouteFix(RuleIds.UnusedTemplateParameter, "Add the parameter to the handler")
{
    private protected override IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic)
        => root.Handler(diagnostic) is { } handler && !HasParameter(handler, NameOf(diagnostic)) ? [handler] : [];

    private protected override SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator)
    {
        var handler = (MethodDeclarationSyntax)broken;
        string name = NameOf(diagnostic);
        TypeSyntax type = SyntaxFactory.ParseTypeName(diagnostic.Properties[FixHints.Type]!).WithTrailingTrivia(SyntaxFactory.Space).WithAdditionalAnnotations(Simplifier.Annotation);

        // Two attributes may miss the same one.
        return HasParameter(handler, name)
            ? handler
            : generator.InsertParameters(handler, CountRequired(handler), [generator.ParameterDeclaration(name, type)]);
    }

    /// <summary>The template's name as one would write a parameter's; case does not matter.</summary>
    private static string NameOf(Diagnostic diagnostic)
    {
        string name = diagnostic.Properties[FixHints.Name]!;
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static bool HasParameter(MethodDeclarationSyntax handler, string name)
        => handler.ParameterList.Parameters.Any(parameter => string.Equals(parameter.Identifier.ValueText, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A required parameter cannot stand behind one with a default.</summary>
    private static int CountRequired(MethodDeclarationSyntax handler)
        => handler.ParameterList.Parameters.TakeWhile(parameter => parameter.Default is null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword)).Count();
}
