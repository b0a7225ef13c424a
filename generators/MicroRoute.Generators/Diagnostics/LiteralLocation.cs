using MicroRoute.Generators.Diagnostics.Literals;
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
    public static Location Of(AttributeData attribute, string text, TemplateError error)
        => Of(attribute, text, new TextSpan(error.Offset, error.Length));

    /// <summary>The place of a parameter's name inside the template; of the whole template where a prefix has the parameter.</summary>
    public static Location Of(AttributeData attribute, string text, string parameter)
        => Of(attribute, text, TemplateText.FindParameter(text, parameter));

    /// <summary>The place of a parameter's default inside the template.</summary>
    public static Location OfDefault(AttributeData attribute, string text, string parameter)
        => Of(attribute, text, TemplateText.FindDefault(text, parameter));

    private static Location Of(AttributeData attribute, string text, TextSpan part)
        => attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
            && FindArgument(syntax) is { } argument
            && ConstantText.Find(argument, text.Length, part) is { } span
            ? Location.Create(syntax.SyntaxTree, span)
            : Of(attribute);

    private static ExpressionSyntax? FindArgument(AttributeSyntax attribute)
        => attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression;
}
