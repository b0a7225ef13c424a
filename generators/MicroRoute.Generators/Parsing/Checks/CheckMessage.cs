using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing.Checks;

/// <summary>What is said of a value that is not valid, in the words of System.ComponentModel.DataAnnotations.</summary>
internal static class CheckMessage
{
    /// <param name="attribute">The attribute, whose <c>ErrorMessage</c> comes first.</param>
    /// <param name="usual">What it says without one.</param>
    /// <param name="arguments">What the braces stand for: the parameter's name, then what the attribute was given.</param>
    public static string Of(AttributeData attribute, string usual, params object[] arguments)
    {
        string format = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "ErrorMessage").Value.Value as string ?? usual;
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, arguments);
        }
        catch (FormatException)
        {
            // It has braces that mean nothing.
            return format;
        }
    }
}
