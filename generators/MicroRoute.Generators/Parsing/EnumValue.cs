using System.Globalization;
using MicroRoute.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Writes a value of an enum.</summary>
internal static class EnumValue
{
    /// <summary>The number in decimal digits.</summary>
    public static string Number(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    /// <summary>The member's name; the number where an attribute makes an error of the name.</summary>
    public static string Expression(IFieldSymbol member)
        => CallObstacle.Find(member) is { } obstacle && SymbolEqualityComparer.Default.Equals(obstacle.Symbol, member)
            ? Cast(member.ContainingType, member.ConstantValue!)
            : $"{member.ContainingType.CodeName()}.{CSharp.Identifier(member.Name)}";

    public static string Cast(ITypeSymbol type, object value) => $"({type.CodeName()})({Number(value)})";
}
