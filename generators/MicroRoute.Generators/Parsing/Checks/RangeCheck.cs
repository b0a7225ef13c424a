using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing.Checks;

/// <summary>Reads <c>[Range]</c>.</summary>
internal static class RangeCheck
{
    /// <returns><see langword="null"/> where the type is no number that C# compares with the bounds.</returns>
    public static CheckModel? Read(AttributeData attribute, string name, ITypeSymbol type)
    {
        if (ReadBounds(attribute) is not (var least, var greatest) || Compared(type, least) is not { } value)
        {
            return null;
        }

        bool isAbove = IsSet(attribute, "MinimumIsExclusive");
        bool isBelow = IsSet(attribute, "MaximumIsExclusive");
        string usual = $"The field {{0}} must be between {{1}}{(isAbove ? " exclusive" : "")} and {{2}}{(isBelow ? " exclusive" : "")}.";
        return new(
            $"{value} {(isAbove ? ">" : ">=")} {Render(least)} && {value} {(isBelow ? "<" : "<=")} {Render(greatest)}",
            CheckMessage.Of(attribute, usual, name, least, greatest));
    }

    private static (object Least, object Greatest)? ReadBounds(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Value: int least }, { Value: int greatest }] => (least, greatest),
        [{ Value: double least }, { Value: double greatest }] => (least, greatest),
        [{ Value: ITypeSymbol { SpecialType: SpecialType.System_Decimal } }, { Value: string least }, { Value: string greatest }]
            when TryParse(least, out decimal from) && TryParse(greatest, out decimal to) => (from, to),
        [{ Value: ITypeSymbol { SpecialType: SpecialType.System_Int64 } }, { Value: string least }, { Value: string greatest }]
            when long.TryParse(least, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long from)
                && long.TryParse(greatest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long to) => (from, to),
        _ => null,
    };

    private static bool TryParse(string text, out decimal value) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    /// <summary>The value as what is compared with a bound.</summary>
    private static string? Compared(ITypeSymbol type, object bound) => (type.SpecialType, bound) switch
    {
        (SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64, _) => CheckModel.Value,
        (SpecialType.System_Single or SpecialType.System_Double, not decimal) => CheckModel.Value,
        (SpecialType.System_Decimal, double) => $"(double){CheckModel.Value}",
        (SpecialType.System_Decimal, _) => CheckModel.Value,

        // C# compares no ulong with a number that is signed.
        (SpecialType.System_UInt64, double) => CheckModel.Value,
        (SpecialType.System_UInt64, _) => $"(decimal){CheckModel.Value}",
        _ => null,
    };

    private static string Render(object bound) => bound switch
    {
        double number => DefaultValue.RenderDouble(number),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        long.MinValue => "long.MinValue",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        _ => Convert.ToString(bound, CultureInfo.InvariantCulture)!,
    };

    private static bool IsSet(AttributeData attribute, string property) => attribute.NamedArguments.Any(argument => argument.Key == property && argument.Value.Value is true);
}
