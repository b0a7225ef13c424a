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
        => Of(attribute, text, (error.Offset, error.Length));

    /// <summary>The place of a parameter's name inside the template; of the whole template where a prefix has the parameter.</summary>
    public static Location Of(AttributeData attribute, string text, string parameter)
    {
        ParsedTemplate parsed = TemplateParser.Parse(text);
        int index = parsed.Segments.TakeWhile(segment => segment.ParameterName != parameter).Count();
        return Of(attribute, text, index < parsed.Places.Count ? parsed.Places[index].Name : default);
    }

    /// <summary>The place of some characters of the template, if there are any; else of all of it.</summary>
    public static Location Of(AttributeData attribute, string text, (int Offset, int Length) place)
        => Of(attribute, text, new TextSpan(place.Offset, place.Length));

    private static Location Of(AttributeData attribute, string text, TextSpan part)
        => attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
            && FindArgument(syntax) is { } argument
            && ConstantText.Find(argument, text.Length, part) is { } span
            ? Location.Create(syntax.SyntaxTree, span)
            : Of(attribute);

    private static ExpressionSyntax? FindArgument(AttributeSyntax attribute)
        => attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression;
}
