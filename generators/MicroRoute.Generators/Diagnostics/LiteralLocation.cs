using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>Finds the place of an attribute's template in the source.</summary>
internal static class LiteralLocation
{
    /// <summary>The template itself, or the attribute where it has none.</summary>
    public static Location Of(AttributeData attribute)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
        {
            return Location.None;
        }

        return (FindArgument(syntax) ?? (SyntaxNode)syntax).GetLocation();
    }

    /// <summary>The place of a mistake inside the template.</summary>
    /// <remarks>It is exact for a literal that stands in the source as it is; one with escapes, or an expression, is marked as a whole.</remarks>
    public static Location Of(AttributeData attribute, string text, TemplateError error)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax
            || FindArgument(syntax) is not LiteralExpressionSyntax literal
            || error.Length == 0)
        {
            return Of(attribute);
        }

        int begin = literal.Token.Text.IndexOf(text, StringComparison.Ordinal);
        return begin < 0
            ? Of(attribute)
            : Location.Create(literal.SyntaxTree, new TextSpan(literal.Token.SpanStart + begin + error.Offset, error.Length));
    }

    private static ExpressionSyntax? FindArgument(AttributeSyntax attribute)
        => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
}
