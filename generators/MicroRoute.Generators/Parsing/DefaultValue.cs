using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Parsing;

/// <summary>Writes a parameter's default value as a C# expression.</summary>
internal static class DefaultValue
{
    /// <param name="parameter">A parameter with a default value.</param>
    /// <param name="type">Its type, without <c>?</c>.</param>
    /// <param name="isNullable">Whether the parameter takes <see langword="null"/>.</param>
    public static string Render(IParameterSymbol parameter, ITypeSymbol type, bool isNullable)
    {
        object? value = parameter.ExplicitDefaultValue;
        return value switch
        {
            null when isNullable => "null",
            null => type.IsReferenceType ? "null!" : "default",
            _ when type.TypeKind == TypeKind.Enum => RenderEnum(type, value),
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            bool flag => flag ? "true" : "false",
            long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            double number => RenderDouble(number),
            float number => $"(float){RenderDouble(number)}",
            char letter => SymbolDisplay.FormatLiteral(letter, quote: true),
            DateTime time => $"new global::System.DateTime({time.Ticks.ToString(CultureInfo.InvariantCulture)}L)",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    /// <summary>The member's name, or the number where there is none, as for combined flags.</summary>
    private static string RenderEnum(ITypeSymbol type, object value)
    {
        IFieldSymbol? member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value));
        return member is null ? EnumValue.Cast(type, value) : EnumValue.Expression(member);
    }

    public static string RenderDouble(double number)
    {
        if (double.IsNaN(number))
        {
            return "double.NaN";
        }

        if (double.IsInfinity(number))
        {
            return number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        }

        // Negative zero is lost in text.
        return number == 0 && double.IsNegativeInfinity(1 / number) ? "-0d" : number.ToString("R", CultureInfo.InvariantCulture) + "d";
    }
}
