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
    public static Location Of(AttributeData attribute) => Of(attribute, name: null);

    private static Location Of(AttributeData attribute, string? name)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
        {
            return Location.None;
        }

        return (FindArgument(syntax, name) ?? (SyntaxNode)syntax).GetLocation();
    }

    /// <summary>The place of a mistake inside the template.</summary>
    public static Location Of(AttributeData attribute, string text, TemplateError error)
        => Of(attribute, text, new TextSpan(error.Offset, error.Length));

    /// <summary>The place of a part of a named argument; of all of it where the part is empty.</summary>
    public static Location OfNamed(AttributeData attribute, string name, string text, TextSpan part)
        => Of(attribute, text, part, name);

    /// <summary>The place of a parameter's name inside the template; of the whole template where a prefix has the parameter.</summary>
    public static Location Of(AttributeData attribute, string text, string parameter)
        => Of(attribute, text, TemplateText.FindParameter(text, parameter));

    /// <summary>The place of a parameter's default inside the template.</summary>
    public static Location OfDefault(AttributeData attribute, string text, string parameter)
        => Of(attribute, text, TemplateText.FindDefault(text, parameter));

    private static Location Of(AttributeData attribute, string text, TextSpan part, string? name = null)
        => attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
            && FindArgument(syntax, name) is { } argument
            && ConstantText.Find(argument, text.Length, part) is { } span
            ? Location.Create(syntax.SyntaxTree, span)
            : Of(attribute, name);

    private static ExpressionSyntax? FindArgument(AttributeSyntax attribute, string? name)
        => attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;
}
